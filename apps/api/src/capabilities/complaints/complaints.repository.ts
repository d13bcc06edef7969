import {
  type CallDefinition,
  complaintUntil,
  type ComplaintState,
  type ComplaintText,
  DECIDING_LETTERS,
  EMPTY_COMPLAINT,
  type Involvement,
  letterReading,
  type LetterReading,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { PublishedCalls } from '../calls';
import { visibleTo } from '../screening';
import { decisionLetterOf } from '../selection';

/** What a municipality has written, and what has become of it. */
export interface WrittenComplaint {
  readonly state: ComplaintState;
  readonly content: ComplaintText;
  readonly lodgedAt: Date | null;
  readonly lodgedBy: string | null;
  readonly digest: string | null;
  readonly dueAt: Date | null;
  readonly answer: string | null;
  readonly decidedAt: Date | null;
}

/** A proposal one can complain about, with what has been written; version 0 while nothing has been. */
export interface OwnComplaint extends WrittenComplaint {
  readonly proposalId: string;
  readonly municipalityId: string;
  readonly lotId: string;
  readonly reference: string;
  readonly id: string | null;
  readonly version: number;
  /** Version of the letter that tells the decision it is about, see `decisionLetterOf`. */
  readonly letterVersion: number;
  readonly now: Date;
}

const WRITTEN_COLUMNS = `
  x.lodged_at as "lodgedAt", u.name as "lodgedBy", x.digest, x.due_at as "dueAt", x.answer, x.decided_at as "decidedAt"`;

/**
 * The complaint about the decision on a proposal as it was told last; what is still written about an earlier one moves on to
 * it. Null where there is no such proposal or no letter about its decision yet.
 */
export async function complaintAbout(db: Queryable, proposalId: string): Promise<OwnComplaint | null> {
  const [row] = await db.query<OwnComplaint>(
    `select p.id as "proposalId", p.municipality_id as "municipalityId", p.lot_id as "lotId", p.reference, x.id,
            coalesce(x.state, 'draft') as state, coalesce(x.content, $2::jsonb) as content,
            coalesce(x.version, 0) as version, n.version as "letterVersion", ${WRITTEN_COLUMNS},
            date_trunc('milliseconds', now()) as now
     from proposal p
     join lateral (select max(l.version) as version from letter l
                   where l.proposal_id = p.id and l.kind = any($3)) n on n.version is not null
     left join complaint x on x.proposal_id = p.id and (x.state = 'draft' or x.letter_version = n.version)
     left join app_user u on u.id = x.lodged_by
     where p.id = $1`,
    [proposalId, JSON.stringify(EMPTY_COMPLAINT), DECIDING_LETTERS],
  );
  return row ?? null;
}

/** Complaints about decisions on the proposal that were corrected since, the last one first. */
export function earlierComplaints(
  db: Queryable,
  { proposalId, letterVersion }: Pick<OwnComplaint, 'proposalId' | 'letterVersion'>,
): Promise<WrittenComplaint[]> {
  return db.query<WrittenComplaint>(
    `select x.state, x.content, ${WRITTEN_COLUMNS}
     from complaint x join app_user u on u.id = x.lodged_by
     where x.proposal_id = $1 and x.letter_version < $2 order by x.letter_version desc`,
    [proposalId, letterVersion],
  );
}

/** From which day the letter about a decision counts as read, and until when one can complain about it. */
export async function complaintPeriod(
  db: Queryable,
  calls: PublishedCalls,
  { proposalId, lotId }: Pick<OwnComplaint, 'proposalId' | 'lotId'>,
): Promise<{ readonly definition: CallDefinition; readonly reading: LetterReading; readonly until: string }> {
  const call = await calls.byLot(lotId, db);
  const letter = await decisionLetterOf(db, proposalId);
  if (!call || !letter) throwRefusal('NOT_FOUND', {});
  const { periods, zone } = call.definition;
  const { letterReadAfter } = periods;
  const reading = letterReading(letter.sentAt, letter.openedAt, { letterReadAfter, zone });
  return { definition: call.definition, reading, until: complaintUntil(reading.on, periods.complaint, zone) };
}

/** A lodged complaint as whoever answers it needs it. */
export interface LodgedComplaint {
  readonly id: string;
  readonly proposalId: string;
  readonly state: ComplaintState;
  readonly proposedBy: string | null;
  readonly involvements: Involvement[];
}

/**
 * What a person ($2) had to do with the decision on proposal `p`: proposed or approved it in any version, scored the proposal
 * or its concept note, recorded where the committee departs from the scores or that their authors do not agree, or took part
 * in putting it aside.
 */
export const INVOLVEMENTS_SQL = `
  array_remove(array[
    case when exists (select from ranking k where k.lot_id = p.lot_id and k.stage = p.stage
                      and $2 in (k.proposed_by, k.approved_by)) then 'decision' end,
    case when exists (select from assignment a join score_sheet s on s.assignment_id = a.id
                      where a.proposal_id in (p.id, p.follows) and a.evaluator_id = $2)
              or exists (select from consolidation o
                         where o.proposal_id in (p.id, p.follows) and o.recorded_by = $2)
              or exists (select from consensus e
                         where e.proposal_id in (p.id, p.follows) and e.failed_by = $2) then 'scores' end,
    case when exists (select from rejection r where r.proposal_id = p.id
                      and $2 in (r.proposed_by, r.decided_by)) then 'screening' end], null)`;

/**
 * Locks a lodged complaint, then reads it. @throws NOT_FOUND also for one that is still written, and for a proposal the person
 * has a disqualifying conflict with
 */
export async function lockLodged(tx: Tx, personId: string, complaintId: string): Promise<LodgedComplaint> {
  await tx.query('select from complaint where id = $1 for update', [complaintId]);
  const [row] = await tx.query<LodgedComplaint>(
    `select x.id, x.proposal_id as "proposalId", x.state, x.proposed_by as "proposedBy",
            ${INVOLVEMENTS_SQL} as involvements
     from complaint x join proposal p on p.id = x.proposal_id
     where x.id = $1 and x.state <> 'draft' and ${visibleTo('$2')}`,
    [complaintId, personId],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  return row;
}
