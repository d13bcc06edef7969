/** Intraclass correlation: how much of what tells scores apart comes from the proposals, and not from the evaluators. */
import { groupBy } from '../kernel/group-by';
import { average, CONFIDENCE, type FQuantile, type Obstacle, obstacle, type Rating } from './statistics';

export interface Coefficient {
  readonly value: number;
  /** Ends of the interval; null where the sheets agree so completely that there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Of one sheet alone, and of the mean of all sheets of a proposal. */
export interface SingleAndAverage {
  readonly single: Coefficient;
  readonly average: Coefficient;
}

export interface Intraclass {
  readonly proposals: number;
  /** Sheets of each proposal. */
  readonly sheets: number;
  /** ICC(1): the evaluators change from proposal to proposal, so that their severity is part of the error. */
  readonly oneWay: SingleAndAverage;
  /** Null where not every evaluator has scored every proposal. */
  readonly twoWay: {
    /** ICC(2), absolute agreement: evaluators as a sample of those who might have scored. */
    readonly random: SingleAndAverage;
    /** ICC(3), consistency: these very evaluators, whose severity is the same for everybody. */
    readonly mixed: SingleAndAverage;
  } | null;
}

/**
 * Intraclass correlations of a lot's totals. Every proposal needs the same number of sheets; the two-way coefficients also
 * the same evaluators. Where sheets are missing or there is a third, Krippendorff's alpha is the coefficient to read.
 * Source: Shrout and Fleiss 1979; intervals also McGraw and Wong 1996; programme rules, section 7.
 */
export function intraclass(ratings: readonly Rating[], fQuantile: FQuantile): Intraclass | Obstacle {
  const proposals = [...groupBy(ratings, ({ proposalId }) => proposalId).values()];
  const [n, k] = [proposals.length, proposals[0]?.length ?? 0];
  if (n < 2 || k < 2) return obstacle('tooFewProposals', { proposals: n, sheets: k });
  const odd = proposals.filter((sheets) => sheets.length !== k).length;
  if (odd > 0) return obstacle('incompleteDesign', { proposals: n, differing: Math.min(odd, n - odd) });
  const squares = meanSquares(proposals.map(inOrderOfEvaluators));
  if (squares === null) return obstacle('noVariation', { proposals: n });
  const crossed = new Set(ratings.map(({ evaluatorId }) => evaluatorId)).size === k;
  return {
    proposals: n,
    sheets: k,
    oneWay: oneWay(squares, fQuantile),
    twoWay: crossed ? { random: random(squares, fQuantile), mixed: mixed(squares, fQuantile) } : null,
  };
}

function inOrderOfEvaluators(sheets: readonly Rating[]): readonly number[] {
  return [...sheets].sort((a, b) => (a.evaluatorId < b.evaluatorId ? -1 : 1)).map(({ total }) => total);
}

/** The analysis of variance of a table with n rows (proposals) and k columns (evaluators). */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly between: number;
  readonly within: number;
  readonly evaluators: number;
  readonly error: number;
}

/** Null where all totals are the same. */
function meanSquares(table: readonly (readonly number[])[]): MeanSquares | null {
  const [n, k] = [table.length, table[0]!.length];
  const grand = average(table.flat());
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const total = squares(table.flat());
  if (total === 0) return null;
  const rows = k * squares(table.map(average));
  const columns = n * squares(table[0]!.map((_, place) => average(table.map((row) => row[place]!))));
  // what is left by rounding alone is nothing: a mean square of exactly zero has no F ratio
  const clean = (sum: number) => (sum < total * 1e-12 ? 0 : sum);
  return {
    n,
    k,
    between: clean(rows) / (n - 1),
    within: clean(total - rows) / (n * (k - 1)),
    evaluators: clean(columns) / (k - 1),
    error: clean(total - rows - columns) / ((n - 1) * (k - 1)),
  };
}

function oneWay({ n, k, between, within }: MeanSquares, fQuantile: FQuantile): SingleAndAverage {
  return byRatio(between, within, k, [n - 1, n * (k - 1)], fQuantile);
}

function mixed({ n, k, between, error }: MeanSquares, fQuantile: FQuantile): SingleAndAverage {
  return byRatio(between, error, k, [n - 1, (n - 1) * (k - 1)], fQuantile);
}

/** Coefficients that depend on one ratio of mean squares, and their intervals by its F distribution. */
function byRatio(
  between: number,
  error: number,
  k: number,
  [df1, df2]: readonly [number, number],
  fQuantile: FQuantile,
): SingleAndAverage {
  const single = (between - error) / (between + (k - 1) * error);
  if (error === 0 || between === 0) return withoutInterval(single, k);
  const ratio = between / error;
  const lower = ratio / fQuantile(UPPER_TAIL, df1, df2);
  const upper = ratio * fQuantile(UPPER_TAIL, df2, df1);
  const correlation = (f: number) => (f - 1) / (f + k - 1);
  return {
    single: { value: single, lower: correlation(lower), upper: correlation(upper) },
    average: { value: (between - error) / between, lower: 1 - 1 / lower, upper: 1 - 1 / upper },
  };
}

function random({ n, k, between, evaluators, error }: MeanSquares, fQuantile: FQuantile): SingleAndAverage {
  const value = (between - error) / (between + (k - 1) * error + (k * (evaluators - error)) / n);
  if (error === 0 || between === 0) return withoutInterval(value, k);
  const ratio = evaluators / error;
  const rest = n * (1 + (k - 1) * value) - k * value;
  // Satterthwaite's degrees of freedom of the mixture of the two mean squares
  const df = ((k - 1) * (n - 1) * (k * value * ratio + rest) ** 2) / ((n - 1) * (k * value * ratio) ** 2 + rest ** 2);
  const [high, low] = [fQuantile(UPPER_TAIL, n - 1, df), fQuantile(UPPER_TAIL, df, n - 1)];
  const mixture = k * evaluators + (k * n - k - n) * error;
  const lower = (n * (between - high * error)) / (high * mixture + n * between);
  const upper = (n * (low * between - error)) / (mixture + n * low * between);
  return {
    single: { value, lower, upper },
    average: { value: stepUp(value, k), lower: stepUp(lower, k), upper: stepUp(upper, k) },
  };
}

const UPPER_TAIL = 1 - (1 - CONFIDENCE) / 2;

/** Spearman and Brown: the reliability of a mean of k from that of one. */
function stepUp(single: number, k: number): number {
  return (k * single) / (1 + (k - 1) * single);
}

function withoutInterval(single: number, k: number): SingleAndAverage {
  const none = { lower: null, upper: null };
  // where nothing tells the proposals apart a mean of k is as uninformative as it can be
  const mean = 1 + (k - 1) * single > 1e-12 ? stepUp(single, k) : single;
  return { single: { value: single, ...none }, average: { value: mean, ...none } };
}
