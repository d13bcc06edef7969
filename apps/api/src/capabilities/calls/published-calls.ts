import { Injectable } from '@nestjs/common';
import { type CallDefinition, callAtStage, type LotDefinition, stageAtWork, type StageKind } from '@trilot/domain';
import { type Queryable, Reader } from '../../platform/database/reader';

export interface PublishedLot {
  readonly id: string;
  readonly number: number;
}

/** A published call at its current version. */
export interface PublishedCall {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly definition: CallDefinition;
  readonly lots: readonly PublishedLot[];
  readonly publishedAt: string;
  readonly cancelledAt: string | null;
  /** The announced instant once it has come; null before, so that nothing shows early. */
  readonly announcedAt: string | null;
  /** The same of the result of the concept notes, in a call in two stages. */
  readonly preselectedAt: string | null;
  readonly drawCommitment: string;
  /** The database's clock when this was read. */
  readonly now: string;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly lots: PublishedLot[];
  readonly published_at: Date;
  readonly cancelled_at: Date | null;
  readonly announced_at: Date | null;
  readonly preselected_at: Date | null;
  readonly draw_commitment: string;
  readonly now: Date;
}

const SELECT = `
  select c.id, c.slug, c.version, c.published_at, c.cancelled_at, c.draw_commitment, now() as now,
         case when a.at <= now() then a.at end as announced_at,
         case when s.at <= now() then s.at end as preselected_at,
         (select jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number) order by l.number)
          from lot l where l.call_id = c.id) as lots
  from call c left join announcement a on a.call_id = c.id left join preselection s on s.call_id = c.id
  where c.version > 0`;

/** What other capabilities ask about calls. Definitions are immutable per version, so they are read once per process. */
@Injectable()
export class PublishedCalls {
  private readonly definitions = new Map<string, CallDefinition>();

  constructor(private readonly reader: Reader) {}

  async all(): Promise<PublishedCall[]> {
    return Promise.all(
      (await this.reader.query<Row>(`${SELECT} order by c.published_at desc, c.slug`)).map((row) => this.callOf(row)),
    );
  }

  async bySlug(slug: string): Promise<PublishedCall | null> {
    return this.first(`${SELECT} and c.slug = $1`, slug);
  }

  async byLot(lotId: string, db: Queryable = this.reader): Promise<PublishedCall | null> {
    return this.first(`${SELECT} and c.id = (select call_id from lot where id = $1)`, lotId, db);
  }

  async byId(callId: string, db: Queryable = this.reader): Promise<PublishedCall | null> {
    return this.first(`${SELECT} and c.id = $1`, callId, db);
  }

  /** The definition a call had in a version; published versions never change. */
  async definition(callId: string, version: number, db: Queryable = this.reader): Promise<CallDefinition> {
    const key = `${callId}@${version}`;
    const known = this.definitions.get(key);
    if (known) return known;
    const [row] = await db.query<{ definition: CallDefinition }>(
      'select definition from call_version where call_id = $1 and version = $2',
      [callId, version],
    );
    if (!row) throw new Error(`Call ${callId} has no version ${version}`);
    this.definitions.set(key, row.definition);
    return row.definition;
  }

  private async first(sql: string, key: string, db: Queryable = this.reader): Promise<PublishedCall | null> {
    const [row] = await db.query<Row>(sql, [key]);
    return row ? this.callOf(row, db) : null;
  }

  private async callOf(row: Row, db: Queryable = this.reader): Promise<PublishedCall> {
    return {
      id: row.id,
      slug: row.slug,
      version: row.version,
      definition: await this.definition(row.id, row.version, db),
      lots: row.lots,
      publishedAt: row.published_at.toISOString(),
      cancelledAt: row.cancelled_at?.toISOString() ?? null,
      announcedAt: row.announced_at?.toISOString() ?? null,
      preselectedAt: row.preselected_at?.toISOString() ?? null,
      drawCommitment: row.draw_commitment,
      now: row.now.toISOString(),
    };
  }
}

/** A published call as it is for the documents of one stage, the result of that stage as its announcement. */
export function atStage(call: PublishedCall, stage: StageKind): PublishedCall {
  const first = call.definition.stages.length > 1 && stage === call.definition.stages[0];
  const announcedAt = first ? call.preselectedAt : call.announcedAt;
  return { ...call, definition: callAtStage(call.definition, stage), announcedAt };
}

/** The stages a call has come to, the one that is worked on last. */
export function reachedStages({ definition, preselectedAt }: PublishedCall): readonly StageKind[] {
  const { stages } = definition;
  return stages.slice(0, stages.indexOf(stageAtWork(definition, preselectedAt)) + 1);
}

/** A stage that was asked for, if the call has come to it; else the stage that is worked on. */
export function wantedStage(call: PublishedCall, wanted: StageKind | null): StageKind {
  const reached = reachedStages(call);
  return reached.find((stage) => stage === wanted) ?? reached.at(-1)!;
}

/** The lot with this id in a published call, with its definition. */
export function lotOf(call: PublishedCall, lotId: string): PublishedLot & { readonly definition: LotDefinition } {
  const lot = call.lots.find(({ id }) => id === lotId);
  const definition = call.definition.lots.find(({ number }) => number === lot?.number);
  if (!lot || !definition) throw new Error(`Call ${call.slug} has no lot ${lotId}`);
  return { ...lot, definition };
}
