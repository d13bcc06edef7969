/** How far the evaluation of a call has come, told from declarations and sheets alone: what is scored is none of it. */
import { checkUnsealed } from '../calls/submission-window';
import { type Refusal, refuse } from '../kernel/refusal';
import { endOfDay } from '../screening/inquiry';
import type { ConflictDeclaration } from './conflict';

/** The steps of an assignment that counts, in their order. */
export const ASSIGNMENT_STEPS = ['undeclared', 'awaitsChair', 'declared', 'begun', 'submitted'] as const;
export type AssignmentStep = (typeof ASSIGNMENT_STEPS)[number];

export interface AssignmentState extends ConflictDeclaration {
  /** State of its score sheet; null before there is one. */
  readonly sheet: 'draft' | 'submitted' | 'voided' | null;
}

/** The step an assignment has come to; null for one that a conflict has ended. Source: programme rules, section 3. */
export function assignmentStep({ level, chairDecision, sheet }: AssignmentState): AssignmentStep | null {
  if (level === 'disqualifying' || chairDecision === 'disqualified' || sheet === 'voided') return null;
  if (sheet === 'submitted') return 'submitted';
  if (sheet === 'draft') return 'begun';
  if (level === null) return 'undeclared';
  return level === 'potential' && chairDecision === null ? 'awaitsChair' : 'declared';
}

/** Whether the next step is the evaluator's: not while the chair has to decide, and not once the sheet is in. */
export function isOpenStep(step: AssignmentStep): boolean {
  return step !== 'submitted' && step !== 'awaitsChair';
}

/** Counts of assignments, each in every column it has come to. */
export interface StepCounts {
  readonly assigned: number;
  readonly declared: number;
  readonly begun: number;
  readonly submitted: number;
  /** Waiting for the chair. */
  readonly waiting: number;
  /** Open after the evaluation was due. */
  readonly overdue: number;
  /** Where the next step is the evaluator's. */
  readonly open: number;
}

/**
 * How many assignments have come how far, those that a conflict has ended left out. Source: ours.
 * @param late whether the day by which the evaluation is due has passed
 */
export function countSteps(states: readonly AssignmentState[], late: boolean): StepCounts {
  const steps = states.flatMap((state) => assignmentStep(state) ?? []);
  const count = (...wanted: readonly AssignmentStep[]) => steps.filter((step) => wanted.includes(step)).length;
  const open = steps.filter(isOpenStep).length;
  return {
    assigned: steps.length,
    declared: steps.length - count('undeclared'),
    begun: count('begun', 'submitted'),
    submitted: count('submitted'),
    waiting: count('awaitsChair'),
    overdue: late ? open : 0,
    open,
  };
}

/** Whether the evaluation is late at an instant: the last millisecond of the day it was due has passed. Source: ours. */
export function isEvaluationLate(dueAt: string | null, now: string): boolean {
  return dueAt !== null && Date.parse(now) > Date.parse(dueAt);
}

/**
 * Whether the evaluation can be made due on a day: once every deadline has passed that its proposals have, and not on a
 * day that is over. Source: ours. @returns PROPOSAL_SEALED, ZONE_UNKNOWN, LOCAL_TIME_DOES_NOT_EXIST or DUE_DAY_PASSED
 */
export function canSetEvaluationDue(facts: {
  readonly deadline: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly zone: string;
  readonly now: string;
}): Refusal | null {
  const { deadline, dueOn, zone, now } = facts;
  const sealed = checkUnsealed(deadline, now);
  if (sealed) return sealed;
  const due = endOfDay(dueOn, zone);
  if ('code' in due) return due;
  return isEvaluationLate(due.instant, now) ? refuse('DUE_DAY_PASSED', { day: dueOn, zone }) : null;
}

/**
 * Whether an evaluator may be reminded: while anything is open, and once a day, by the calendar of the call's zone.
 * Source: ours. @param remindedAt when this was last done today; null when it was not
 * @returns NOTHING_OPEN or REMINDED_TODAY
 */
export function canRemindEvaluator(open: number, remindedAt: string | null): Refusal | null {
  if (open === 0) return refuse('NOTHING_OPEN', {});
  return remindedAt === null ? null : refuse('REMINDED_TODAY', { at: remindedAt });
}
