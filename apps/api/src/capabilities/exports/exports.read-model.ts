import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAskForExport,
  canDownloadExport,
  checkUnsealed,
  EXPORT_KINDS,
  mayExport,
  type Refusal,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { deadlinesOf, hiddenNow } from './export-scope';
import type { ExportsView, ExportView } from './exports.dto';
import { type LeftOut, unfinishedOf } from './exports.repository';

/** Exports that are shown; older ones are over. */
const SHOWN = 20;

interface Row extends Pick<ExportView, 'id' | 'kind' | 'stage' | 'language' | 'format' | 'state' | 'done' | 'total'> {
  readonly askedAt: Date;
  readonly leftOut: LeftOut;
  readonly hidden: readonly string[];
  readonly refusal: Refusal | null;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly name: string | null;
  readonly bytes: string | null;
  readonly digest: string | null;
}

/** The exports of a call as the page of their reader shows them: one's own, and what can be asked for. */
@Injectable()
export class ExportsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @param wanted stage; null for the one that is worked on @throws NOT_FOUND */
  async exports(actor: Actor, slug: string, wanted: StageKind | null): Promise<ExportsView> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const [rows, unfinished] = await Promise.all([
      this.own(actor.userId, call.id),
      unfinishedOf(this.reader, actor.userId),
    ]);
    const hidden = await this.hidden(actor.userId, call.id, rows);
    const facts = { deadlines: deadlinesOf(whole, stage), now: call.now, unfinished };
    return {
      slug,
      callTitle: call.definition.title,
      zone: call.definition.zone,
      stage,
      stages: [...reachedStages(whole)],
      sealedLots: call.lots
        .filter(({ id }) => checkUnsealed(lotOf(call, id).definition.deadline, call.now) !== null)
        .map(({ number }) => number),
      announced: whole.announcedAt !== null,
      kinds: EXPORT_KINDS.filter((kind) => mayExport(actor, kind) === null).map((kind) => ({
        kind,
        ask: ability(canAskForExport(actor, kind, facts)),
      })),
      exports: rows.map((row) => present(row, actor, call.now, hidden.get(row.stage) ?? [])),
    };
  }

  private own(personId: string, callId: string): Promise<Row[]> {
    return this.reader.query<Row>(
      `select x.id, x.kind, x.stage, x.language, x.format, x.state, x.done, x.total, x.asked_at as "askedAt",
              x.left_out as "leftOut", x.hidden, x.refusal, x.ready_at as "readyAt", x.expires_at as "expiresAt",
              f.name, f.bytes, f.digest
       from call_export x left join stored_file f on f.id = x.file_id
       where x.asked_by = $1 and x.call_id = $2 order by x.asked_at desc, x.id limit $3`,
      [personId, callId, SHOWN],
    );
  }

  /** What is hidden now, by the stages of the exports that are there. */
  private async hidden(
    personId: string,
    callId: string,
    rows: readonly Row[],
  ): Promise<ReadonlyMap<StageKind, readonly string[]>> {
    const stages = [...new Set(rows.filter(({ state }) => state === 'ready').map(({ stage }) => stage))];
    return new Map(
      await Promise.all(
        stages.map(async (stage) => [stage, await hiddenNow(this.reader, { callId, stage, personId })] as const),
      ),
    );
  }
}

function present(
  { askedAt, leftOut, hidden: leftOutIds, refusal, readyAt, expiresAt, name, bytes, digest, ...row }: Row,
  actor: Actor,
  now: string,
  hidden: readonly string[],
): ExportView {
  const expiry = expiresAt?.toISOString() ?? null;
  const download =
    mayExport(actor, row.kind) ??
    canDownloadExport({ state: row.state, expiresAt: expiry, now, hiddenNow: hidden, leftOut: leftOutIds });
  return {
    ...row,
    askedAt: askedAt.toISOString(),
    leftOut: readyAt && { ...leftOut, sealedLots: [...leftOut.sealedLots] },
    file: download === null ? { name: name!, bytes: Number(bytes), digest: digest!, expiresAt: expiry! } : null,
    refusal: refusal && { code: refusal.code, facts: { ...refusal.facts } },
    download: ability(download),
  };
}
