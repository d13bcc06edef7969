/** When two independent sheets disagree so much that a third evaluator is needed. */
import { type EvaluationGrid, gridMax } from '../calls/grid';
import { type FailedGate, failedGates } from './gates';
import { type CarriedSection, combineSheets } from './proposal-score';
import type { SheetContent } from './sheet';

export const DIVERGENCE_REASONS = ['difference', 'oppositeSides'] as const;
export type DivergenceReason = (typeof DIVERGENCE_REASONS)[number];

export interface Divergence {
  readonly reason: DivergenceReason;
  /** Points between the two totals. */
  readonly difference: number;
  readonly limit: number;
}

/** Points two totals may differ by where a call publishes no other limit: a fifth of the maximum (10 of 50, 20 of 100). */
export function divergenceLimit(grid: EvaluationGrid): number {
  return Math.floor(gridMax(grid) / 5);
}

/**
 * Two sheets diverge when their totals differ by more than the limit or when they lie on opposite sides of any gate.
 * Source: programme rules, section 3 (divergence).
 */
export function divergence(
  grid: EvaluationGrid,
  a: SheetContent,
  b: SheetContent,
  limit: number,
  carried: readonly CarriedSection[] = [],
): Divergence | null {
  const [first, second] = [combineSheets(grid, [a], carried), combineSheets(grid, [b], carried)];
  const difference = Math.abs(first.totalSum - second.totalSum);
  if (difference > limit) return { reason: 'difference', difference, limit };
  return onOneSide(failedGates(grid, first), failedGates(grid, second))
    ? null
    : { reason: 'oppositeSides', difference, limit };
}

/** Whether both miss the same gates. Each may miss another one: then neither passes, but they disagree all the same. */
function onOneSide(a: readonly FailedGate[], b: readonly FailedGate[]): boolean {
  const missed = new Set(b.map(({ gate, id }) => `${gate} ${id}`));
  return a.length === b.length && a.every(({ gate, id }) => missed.has(`${gate} ${id}`));
}
