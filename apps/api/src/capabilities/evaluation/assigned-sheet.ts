import {
  type ChairDecision,
  type ConflictDeclaration,
  conflictGate,
  type ConflictLevel,
  type MandateStanding,
  type SheetContent,
  type SheetState,
  type StageKind,
} from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { mandateColumns, passMandateGate } from '../assignment';
import { conflictColumns, REJECTED_SQL } from '../screening';

/** Everything that decides about one evaluator's sheet, read under the locks that keep it true. */
export interface AssignedSheet extends MandateStanding {
  readonly proposalId: string;
  readonly evaluatorId: string;
  readonly lotId: string;
  readonly callId: string;
  readonly callVersion: number;
  readonly stage: StageKind;
  /** Revision that stands now; a sheet that exists stays with the one it was started on. */
  readonly revision: number;
  readonly level: ConflictLevel | null;
  /** What was declared as the reason; null until declared. */
  readonly reason: string | null;
  readonly chairDecision: ChairDecision | null;
  readonly rankingFrozenAt: Date | null;
  /** Whether the screening has put the proposal aside. */
  readonly rejected: boolean;
  readonly sheetId: string | null;
  readonly state: SheetState | null;
  /** 0 while nothing has been saved. */
  readonly version: number;
  readonly content: SheetContent;
}

/** A sheet's content as one JSON document, for an alias `s`. */
export const SHEET_CONTENT_SQL = `
  jsonb_build_object('comments', coalesce(s.comments, '{}'), 'scores', coalesce(
    (select jsonb_object_agg(c.question_id, jsonb_build_object('value', c.value, 'reason', c.reason))
     from score c where c.sheet_id = s.id), '{}'))`;

/**
 * Locks an assignment, then reads it. The lot is shared with other evaluators but not with a freeze,
 * which takes it alone; the proposal, when `lockProposal` is set, orders the sheets whose sums are added up. Two
 * statements, because only a statement begun after the locks were granted sees what others committed before.
 * @param evaluatorId whose assignment it must be; null where the chair acts on it
 * @throws NOT_FOUND for another's assignment as for a missing one
 */
export async function lockAssignedSheet(
  tx: Tx,
  assignmentId: string,
  evaluatorId: string | null,
  lockProposal: boolean,
): Promise<AssignedSheet> {
  const locked = await tx.query(
    `select from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
     where a.id = $1 and ($2::uuid is null or a.evaluator_id = $2)
     for no key update of a for share of l ${lockProposal ? 'for no key update of p' : ''}`,
    [assignmentId, evaluatorId],
  );
  if (locked.length === 0) throwRefusal('NOT_FOUND', {});
  const [row] = await tx.query<AssignedSheet>(
    `select p.id as "proposalId", a.evaluator_id as "evaluatorId", l.id as "lotId", c.id as "callId", c.version as "callVersion", p.stage, p.revision,
            ${conflictColumns('a.evaluator_id')}, x.reason, ${mandateColumns('l.call_id', 'a.evaluator_id')},
            (select frozen_at from ranking r where r.lot_id = l.id and r.stage = p.stage order by version desc limit 1) as "rankingFrozenAt",
            ${REJECTED_SQL} as rejected,
            s.id as "sheetId", s.state, coalesce(s.version, 0) as version, ${SHEET_CONTENT_SQL} as content
     from assignment a
     join proposal p on p.id = a.proposal_id
     join lot l on l.id = p.lot_id
     join call c on c.id = l.call_id
     left join conflict x on x.proposal_id = p.id and x.person_id = a.evaluator_id
     left join score_sheet s on s.assignment_id = a.id
     where a.id = $1`,
    [assignmentId],
  );
  return row!;
}

/**
 * The gates on the way to a proposal: the mandate of its call, then the conflict of interest. To whom that disqualifies,
 * the proposal has vanished: the answer is that of a missing one.
 * @throws NOT_FOUND, MANDATE_UNSIGNED, CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR
 */
export function passGates(assigned: ConflictDeclaration & MandateStanding): void {
  const refusal = conflictGate(assigned);
  if (refusal?.code === 'CONFLICT_DISQUALIFYING') throwRefusal('NOT_FOUND', {});
  passMandateGate(assigned);
  orThrow(refusal);
}
