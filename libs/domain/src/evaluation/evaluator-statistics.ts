/** How each evaluator has scored: level, spread, and how often the ends of the scale were used. */
import type { EvaluationGrid } from '../calls/grid';
import { groupBy } from '../kernel/group-by';
import { average, type Rating, spread } from './statistics';

export interface ScoredSheet extends Rating {
  /** Unweighted scores, one per question. */
  readonly scores: readonly number[];
}

export interface ScoreDistribution {
  /** How often each score was given, from the lowest of the scale to the highest. */
  readonly counts: readonly number[];
  /** Scores given. */
  readonly scores: number;
  /** How many of them are the lowest or the highest of the scale. */
  readonly extreme: number;
}

export interface EvaluatorStatistics extends ScoreDistribution {
  readonly evaluatorId: string;
  readonly sheets: number;
  /** Of the sheets' totals, points. */
  readonly mean: number;
  /** Sample standard deviation of the totals, points; null for one sheet. */
  readonly spread: number | null;
  readonly lowest: number;
  readonly highest: number;
}

/** How often each score of the scale was given. Source: programme rules, section 7 (share of extreme scores). */
export function scoreDistribution({ min, max }: EvaluationGrid['scale'], scores: readonly number[]): ScoreDistribution {
  const counts = Array.from({ length: max - min + 1 }, (_, place) => scores.filter((s) => s === min + place).length);
  return { counts, scores: scores.length, extreme: counts[0]! + (max > min ? counts.at(-1)! : 0) };
}

/** Every evaluator's mean, spread and extreme scores, the highest mean first. Source: programme rules, section 7. */
export function evaluatorStatistics(
  scale: EvaluationGrid['scale'],
  sheets: readonly ScoredSheet[],
): readonly EvaluatorStatistics[] {
  return [...groupBy(sheets, ({ evaluatorId }) => evaluatorId)]
    .map(([evaluatorId, own]) => {
      const totals = own.map(({ total }) => total);
      return {
        evaluatorId,
        sheets: own.length,
        mean: average(totals),
        spread: spread(totals),
        lowest: Math.min(...totals),
        highest: Math.max(...totals),
        ...scoreDistribution(
          scale,
          own.flatMap(({ scores }) => scores),
        ),
      };
    })
    .sort((a, b) => b.mean - a.mean || (a.evaluatorId < b.evaluatorId ? -1 : 1));
}
