import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerComplaint,
  canDecideUphold,
  type ComplaintGround,
  type ComplaintState,
  type Involvement,
  mustRankAnew,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { visibleTo } from '../screening';
import type { CallComplaintsView, ComplaintSummary, ComplaintView, WaitingComplaintView } from './complaints.dto';
import { INVOLVEMENTS_SQL } from './complaints.repository';

interface Row {
  readonly id: string;
  readonly proposalId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly lot: number;
  readonly lotId: string;
  readonly aboutCorrection: boolean;
  readonly ground: ComplaintGround;
  readonly state: ComplaintState;
  readonly lodgedAt: Date;
  readonly dueAt: Date;
  readonly decidedAt: Date | null;
  readonly rankedAt: Date;
  readonly title: string;
  readonly text: string;
  readonly digest: string;
  readonly answer: string | null;
  readonly proposedById: string | null;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
  readonly involvements: Involvement[];
}

/** Reasons that any answer could have: what is asked is whether the reader may answer, not what. */
const SOME_REASONS = '-';

/** Lodged complaints for those who answer them; what a reader has a disqualifying conflict with is not among them. */
@Injectable()
export class ComplaintsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND */
  async call(actor: Pick<Actor, 'userId'>, slug: string): Promise<CallComplaintsView> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    const rows = await this.rows('l.call_id = $1', call.id, actor.userId);
    const { title, zone } = call.definition;
    return { slug, title, zone, complaints: rows.map(summaryOf), serverNow: call.now };
  }

  /** Of all calls, what is lodged and not decided, the one that is due first first. */
  async waiting(actor: Pick<Actor, 'userId'>): Promise<WaitingComplaintView[]> {
    const [rows, calls] = await Promise.all([
      this.reader.query<{ id: string; reference: string; callId: string; dueAt: Date }>(
        `select x.id, p.reference, l.call_id as "callId", x.due_at as "dueAt"
         from complaint x join proposal p on p.id = x.proposal_id join lot l on l.id = p.lot_id
         where x.state in ('lodged', 'upholdProposed') and ${visibleTo('$1')} order by x.due_at, p.reference`,
        [actor.userId],
      ),
      this.calls.all(),
    ]);
    return rows.map(({ callId, dueAt, ...row }) => {
      const { slug, definition } = calls.find(({ id }) => id === callId)!;
      return { ...row, callSlug: slug, zone: definition.zone, dueAt: dueAt.toISOString() };
    });
  }

  /** @throws NOT_FOUND also while it is still written */
  async one(actor: Pick<Actor, 'userId'>, id: string): Promise<ComplaintView> {
    const [row] = await this.rows('x.id = $1', id, actor.userId);
    const call = row && (await this.calls.byLot(row.lotId));
    if (!row || !call) throwRefusal('NOT_FOUND', {});
    const by = { proposedBy: row.proposedById, userId: actor.userId };
    return {
      ...summaryOf(row),
      callSlug: call.slug,
      callTitle: call.definition.title,
      zone: call.definition.zone,
      title: row.title,
      text: row.text,
      digest: row.digest,
      answer: row.answer,
      proposedBy: row.proposedBy,
      decidedBy: row.decidedBy,
      respond: ability(canAnswerComplaint(row, 'dismissed', SOME_REASONS)),
      confirm: ability(canDecideUphold(row, 'confirmed', '', by)),
    };
  }

  private rows(condition: string, value: string, readerId: string): Promise<Row[]> {
    return this.reader.query<Row>(
      `select x.id, p.id as "proposalId", p.reference, m.name as municipality, l.number as lot, l.id as "lotId",
              x.letter_version > 1 as "aboutCorrection", x.content ->> 'ground' as ground, x.state, x.lodged_at as "lodgedAt", x.due_at as "dueAt",
              x.decided_at as "decidedAt",
              (select max(k.frozen_at) from ranking k where k.lot_id = l.id and k.stage = p.stage) as "rankedAt",
              r.title, x.content ->> 'text' as text, x.digest, x.answer, x.proposed_by as "proposedById",
              b.name as "proposedBy", d.name as "decidedBy", ${INVOLVEMENTS_SQL} as involvements
       from complaint x
       join proposal p on p.id = x.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       left join app_user b on b.id = x.proposed_by
       left join app_user d on d.id = x.decided_by
       where ${condition} and x.state <> 'draft' and ${visibleTo('$2')}
       order by x.decided_at is not null, x.due_at, p.reference`,
      [value, readerId],
    );
  }
}

function summaryOf(row: Row): Pick<ComplaintSummary, keyof ComplaintSummary> {
  const {
    id,
    proposalId,
    reference,
    municipality,
    lot,
    lotId,
    aboutCorrection,
    ground,
    state,
    lodgedAt,
    dueAt,
    decidedAt,
  } = row;
  const decided = decidedAt?.toISOString() ?? null;
  return {
    id,
    proposalId,
    reference,
    municipality,
    lot,
    lotId,
    aboutCorrection,
    ground,
    state,
    lodgedAt: lodgedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    decidedAt: decided,
    mustRankAnew: state === 'upheld' && mustRankAnew(decided!, row.rankedAt.toISOString()),
  };
}
