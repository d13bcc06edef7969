/** What the progress of an evaluation is told from: assignments with their declarations and sheets, and no score. */
import {
  type AssignmentState,
  type Divergence,
  localDate,
  type StageKind,
  type StepCounts,
  countSteps,
  groupBy,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { conflictColumns, IN_EVALUATION_SQL, visibleTo } from '../screening';
import { COUNTS_SQL } from './lot-problem';

export interface ProgressRow extends AssignmentState {
  readonly lotId: string;
  readonly evaluatorId: string;
  readonly evaluatorName: string;
}

/** The assignments of a call at a stage, as far as a person may see their proposals. */
export function progressRows(
  db: Queryable,
  callId: string,
  stage: StageKind,
  personId: string,
): Promise<ProgressRow[]> {
  return db.query<ProgressRow>(
    `select p.lot_id as "lotId", u.id as "evaluatorId", u.name as "evaluatorName",
            ${conflictColumns('u.id')}, s.state as sheet
     from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
     join app_user u on u.id = a.evaluator_id
     left join conflict x on x.proposal_id = p.id and x.person_id = u.id
     left join score_sheet s on s.assignment_id = a.id
     where l.call_id = $1 and p.stage = $2 and ${IN_EVALUATION_SQL} and ${visibleTo('$3')}
     order by u.name, u.id`,
    [callId, stage, personId],
  );
}

/** The proposals of a call at a stage with how many evaluators each has, as far as a person may see them. */
export function staffedProposals(
  db: Queryable,
  callId: string,
  stage: StageKind,
  personId: string,
): Promise<{ lotId: string; divergence: Divergence | null; have: number }[]> {
  return db.query(
    `select p.lot_id as "lotId", t.divergence,
            (select count(*)::integer from assignment a where a.proposal_id = p.id and ${COUNTS_SQL}) as have
     from proposal p join lot l on l.id = p.lot_id left join proposal_score t on t.proposal_id = p.id
     where l.call_id = $1 and p.stage = $2 and ${IN_EVALUATION_SQL} and ${visibleTo('$3')}`,
    [callId, stage, personId],
  );
}

export interface EvaluationDue {
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly dueAt: string;
  readonly version: number;
}

export async function evaluationDue(db: Queryable, callId: string, stage: StageKind): Promise<EvaluationDue | null> {
  const [row] = await db.query<{ dueOn: string; dueAt: Date; version: number }>(
    `select to_char(due_on, 'YYYY-MM-DD') as "dueOn", due_at as "dueAt", version from evaluation_due
     where call_id = $1 and stage = $2`,
    [callId, stage],
  );
  return row ? { ...row, dueAt: row.dueAt.toISOString() } : null;
}

/** What `dueColumns` selects; null where no day has been set. */
export interface DueColumns {
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
}

/** Columns that say by when the sheets of a stage of a call are due. @param callId @param stage SQL expressions */
export const dueColumns = (callId: string, stage: string): string => `
  (select to_char(v.due_on, 'YYYY-MM-DD') from evaluation_due v
   where v.call_id = ${callId} and v.stage = ${stage}) as "dueOn",
  (select v.due_at from evaluation_due v where v.call_id = ${callId} and v.stage = ${stage}) as "dueAt"`;

/** When evaluators of a call were reminded last, by their ids. */
export async function lastReminders(db: Queryable, callId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ evaluatorId: string; at: Date }>(
    `select evaluator_id as "evaluatorId", max(reminded_at) as at from evaluator_reminder
     where call_id = $1 group by evaluator_id`,
    [callId],
  );
  return new Map(rows.map(({ evaluatorId, at }) => [evaluatorId, at.toISOString()]));
}

/** A reminder that was made on the day it is now in the call's zone; null for an earlier one. */
export function ofToday(remindedAt: string | undefined, zone: string, now: string): string | null {
  return remindedAt !== undefined && localDate(remindedAt, zone) === localDate(now, zone) ? remindedAt : null;
}

export interface EvaluatorCounts {
  readonly id: string;
  readonly name: string;
  readonly counts: StepCounts;
}

/** The counts of every evaluator with an assignment that counts. */
export function countsByEvaluator(rows: readonly ProgressRow[], late: boolean): readonly EvaluatorCounts[] {
  return [...groupBy(rows, ({ evaluatorId }) => evaluatorId)]
    .map(([id, own]) => ({ id, name: own[0]!.evaluatorName, counts: countSteps(own, late) }))
    .filter(({ counts }) => counts.assigned > 0);
}
