import { conflictGate, groupBy, type Rational, rational } from '@trilot/domain';
import type { Assignment } from '../api/assignments';

/** What an assignment waits for: the declaration, the chair's word on it, the score sheet, or nothing any more. */
export type Step = 'declare' | 'awaitChair' | 'score' | 'done';

type Standing = Pick<Assignment, 'conflict' | 'chairDecision'> & { readonly sheet: Pick<Assignment['sheet'], 'state'> };

export function stepOf({ conflict, chairDecision, sheet }: Standing): Step {
  const closed = conflictGate({ level: conflict, chairDecision });
  if (closed?.code === 'CONFLICT_UNDECLARED') return 'declare';
  if (closed) return 'awaitChair';
  return sheet.state === 'notStarted' || sheet.state === 'draft' ? 'score' : 'done';
}

/** Whether the evaluator can go on with it now. */
export function isOpen(assignment: Standing): boolean {
  return ['declare', 'score'].includes(stepOf(assignment));
}

/** The next assignment to go on with: the first open one after the given one, else the first of all; null when none is open. */
export function nextOpen<Item extends Standing & { readonly id: string }>(
  assignments: readonly Item[],
  after?: string,
): Item | null {
  const place = assignments.findIndex(({ id }) => id === after);
  const inOrder = [...assignments.slice(place + 1), ...assignments.slice(0, Math.max(0, place))];
  return inOrder.find(isOpen) ?? null;
}

/** Assignments by call, in the order in which the calls first appear. */
export function byCall<Item extends Pick<Assignment, 'callSlug'>>(
  assignments: readonly Item[],
): readonly (readonly [slug: string, assignments: readonly Item[]])[] {
  return [...groupBy(assignments, ({ callSlug }) => callSlug)];
}

/** How an evaluator's own submitted totals spread, points. */
export interface OwnTotals {
  /** From lowest to highest. */
  readonly totals: readonly number[];
  readonly mean: Rational;
  readonly max: number;
}

/** One's own submitted totals of one call; null before there are two to compare. */
export function ownTotals(assignments: readonly (Standing & Pick<Assignment, 'sheet'>)[]): OwnTotals | null {
  const sheets = assignments.filter((assignment) => stepOf(assignment) === 'done').map(({ sheet }) => sheet);
  const totals = sheets.map(({ points }) => points).toSorted((a, b) => a - b);
  if (totals.length < 2) return null;
  const sum = totals.reduce((a, b) => a + b, 0);
  return { totals, mean: rational(sum, totals.length), max: Math.max(...sheets.map(({ max }) => max)) };
}
