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
  const [first, second] = [a, b].map((sheet) => combineSheets(grid, [sheet]).totalSum);
  const difference = Math.abs(first! - second!);
  if (difference > limit) return { reason: 'difference', difference, limit };
  const apart = gatesApart(grid, a, b, carried);
  return apart.first.length + apart.second.length === 0 ? null : { reason: 'oppositeSides', difference, limit };
}

/** The gates that one of two sheets misses and the other passes. */
export interface GatesApart {
  readonly first: readonly FailedGate[];
  readonly second: readonly FailedGate[];
}

/**
 * The gates on whose opposite sides two sheets lie, each with the sheet that misses it. Each may miss another one: then
 * neither passes, but they disagree all the same. Source: programme rules, section 3 (divergence).
 */
export function gatesApart(
  grid: EvaluationGrid,
  a: SheetContent,
  b: SheetContent,
  carried: readonly CarriedSection[] = [],
): GatesApart {
  const [first, second] = [a, b].map((sheet) => failedGates(grid, combineSheets(grid, [sheet], carried)));
  return { first: missedAlone(first!, second!), second: missedAlone(second!, first!) };
}

function missedAlone(own: readonly FailedGate[], others: readonly FailedGate[]): readonly FailedGate[] {
  return own.filter(({ gate, id }) => !others.some((other) => other.gate === gate && other.id === id));
}
