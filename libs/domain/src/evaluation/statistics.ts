/**
 * What the statistics of scoring are made of. They inform people and decide nothing: no ranking, cut-off or decision reads
 * them, and a boundary of modules keeps it so. Unlike everything that decides they are estimates, in floating point.
 */

import { type Refusal, refuse } from '../kernel/refusal';

/**
 * Whoever scores proposals of a lot sees nothing of its statistics before the ranking is frozen, with other roles neither.
 * Source: programme rules, section 7. @returns STATISTICS_CLOSED
 */
export function checkStatisticsOpen(
  scoresInLot: boolean,
  rankingFrozenAt: string | null,
): Refusal<'STATISTICS_CLOSED'> | null {
  return scoresInLot && rankingFrozenAt === null ? refuse('STATISTICS_CLOSED', {}) : null;
}

/** A submitted sheet as the statistics see it. */
export interface Rating {
  readonly proposalId: string;
  readonly evaluatorId: string;
  /** Weighted total, points. */
  readonly total: number;
}

/** Why a statistic is not given. */
export const OBSTACLES = [
  'tooFewProposals',
  'incompleteDesign',
  'noVariation',
  'unconnected',
  'tooFewPerEvaluator',
  'noResidual',
] as const;
export type ObstacleCode = (typeof OBSTACLES)[number];

/** A code with the whole numbers that explain it. */
export interface Obstacle {
  readonly obstacle: ObstacleCode;
  readonly facts: Readonly<Record<string, number>>;
}

/** Why not, from a code and its facts. */
export function obstacle(code: ObstacleCode, facts: Obstacle['facts'] = {}): Obstacle {
  return { obstacle: code, facts };
}

/** Whether a statistic could not be given. */
export function isObstacle(result: object): result is Obstacle {
  return 'obstacle' in result;
}

/**
 * The value an F-distributed variable stays below with a probability. The distribution comes in as an argument, as the
 * rules import no library.
 */
export type FQuantile = (probability: number, numeratorDf: number, denominatorDf: number) => number;

/** Probability with which an interval holds the value it estimates. Source: ours, the usual one. */
export const CONFIDENCE = 0.95;

/** The two-sided quantile of Student's t: its square is F distributed with one degree of freedom in the numerator. */
export function studentQuantile(fQuantile: FQuantile, df: number): number {
  return Math.sqrt(fQuantile(CONFIDENCE, 1, df));
}

/** Mean of values, of which there is one at least. */
export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation (over n - 1); null for fewer than two values. */
export function spread(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = average(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
