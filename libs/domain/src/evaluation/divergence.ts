/** When two independent sheets disagree so much that a third evaluator is needed. */
import { type EvaluationGrid, gridMax } from '../calls/grid';
import { failedGates } from './gates';
import { combineSheets } from './proposal-score';
import type { SheetContent } from './sheet';

export interface Divergence {
  readonly reason: 'difference' | 'oppositeSides';
  /** Points between the two totals. */
  readonly difference: number;
  readonly limit: number;
}

/** Points two totals may differ by: a fifth of the grid's maximum (10 of 50, 20 of 100). */
export function divergenceLimit(grid: EvaluationGrid): number {
  return Math.floor(gridMax(grid) / 5);
}

/**
 * Two sheets diverge when their totals differ by more than the limit or lie on opposite sides of a gate.
 * Source: programme rules, section 3 (divergence).
 */
export function divergence(grid: EvaluationGrid, a: SheetContent, b: SheetContent, limit: number): Divergence | null {
  const [first, second] = [combineSheets(grid, [a]), combineSheets(grid, [b])];
  const difference = Math.abs(first.totalSum - second.totalSum);
  if (difference > limit) return { reason: 'difference', difference, limit };
  const passes = (score: typeof first) => failedGates(grid, score).length === 0;
  return passes(first) === passes(second) ? null : { reason: 'oppositeSides', difference, limit };
}
