/** What evaluators may know of their own scoring: how they use the scale, and whether they have drifted. */
import type { EvaluationGrid } from '../calls/grid';
import { type ScoreDistribution, scoreDistribution } from './evaluator-statistics';
import { average, spread } from './statistics';

/** Sheets from which on the later half is compared with the earlier one. Source: ours; two sheets in each half at least. */
export const MIN_SHEETS_FOR_DRIFT = 4;

/** How far apart the halves' mean scores must lie to be called a drift, on the scale. Source: ours; half a score. */
export const NOTABLE_DRIFT = 0.5;

export interface Drift {
  /** Mean score of the earlier and of the later half of the sheets; the middle one of an odd number is in neither. */
  readonly earlier: number;
  readonly later: number;
  readonly direction: 'milder' | 'stricter' | 'steady';
}

export interface OwnScoring extends ScoreDistribution {
  /** Unweighted mean score of each sheet, in order of submission. */
  readonly means: readonly number[];
  /** Mean of all scores; null without a sheet. */
  readonly mean: number | null;
  /** Sample standard deviation of all scores; null for fewer than two. */
  readonly spread: number | null;
  /** Null while there are too few sheets. */
  readonly drift: Drift | null;
}

/**
 * One's own distribution and drift over time, from one's own submitted sheets and nothing else. Source: programme rules,
 * section 7 (evaluators see nothing of others before the freeze).
 * @param sheets the unweighted scores of each sheet, in order of submission
 */
export function ownScoring(scale: EvaluationGrid['scale'], sheets: readonly (readonly number[])[]): OwnScoring {
  const scored = sheets.filter((scores) => scores.length > 0);
  const all = scored.flat();
  const means = scored.map(average);
  return {
    ...scoreDistribution(scale, all),
    means,
    mean: all.length === 0 ? null : average(all),
    spread: spread(all),
    drift: driftOf(means),
  };
}

function driftOf(means: readonly number[]): Drift | null {
  if (means.length < MIN_SHEETS_FOR_DRIFT) return null;
  const half = Math.floor(means.length / 2);
  const [earlier, later] = [average(means.slice(0, half)), average(means.slice(-half))];
  const change = later - earlier;
  return {
    earlier,
    later,
    direction: Math.abs(change) < NOTABLE_DRIFT ? 'steady' : change > 0 ? 'milder' : 'stricter',
  };
}
