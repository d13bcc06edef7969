/** How severe each evaluator is, and what the proposals would have if all were alike: mean + proposal + evaluator. */
import { groupBy } from '../kernel/group-by';
import { average, type FQuantile, type Obstacle, obstacle, type Rating, studentQuantile } from './statistics';
import { inverse } from './symmetric-matrix';

/**
 * Proposals of a lot an evaluator must have scored before anything is said of their severity. Source: ours; with one or two
 * it would rest on a single difference, from three on its interval tells how sure it is.
 */
export const MIN_PROPOSALS_PER_EVALUATOR = 3;

export interface Severity {
  readonly evaluatorId: string;
  /** Points above (mild) or below (severe) the mean of all evaluators on the same proposals. */
  readonly effect: number;
  readonly lower: number;
  readonly upper: number;
}

export interface AdjustedProposal {
  readonly proposalId: string;
  /** Mean of the sheets, each without its evaluator's effect, points. */
  readonly adjusted: number;
  readonly standardError: number;
}

export interface SeverityModel {
  /** The mildest first. */
  readonly severities: readonly Severity[];
  readonly proposals: readonly AdjustedProposal[];
  /** Standard deviation of what the model leaves unexplained in one sheet, points. */
  readonly residual: number;
  readonly df: number;
  /** Standard error of the difference of two adjusted proposals, by their places in `proposals`. */
  readonly differenceError: (a: number, b: number) => number;
}

/**
 * Least squares of the additive model. Only where every evaluator is linked to every other through proposals both have
 * scored (else severity and quality cannot be told apart), where each has scored enough of them, and where more is known
 * than is asked. Source: programme rules, section 7; two-way classification without interaction, Searle 1971, chapter 7.
 */
export function severityModel(ratings: readonly Rating[], fQuantile: FQuantile): SeverityModel | Obstacle {
  const design = designOf(ratings);
  const why = obstacleTo(design, ratings.length);
  if (why) return why;
  const { proposals, evaluators } = design;
  const covariance = effectCovariance(design);
  const mildness = effects(design, covariance);
  const adjusted = proposals.map(({ sheets }) =>
    average(sheets.map(({ evaluator, total }) => total - mildness[evaluator]!)),
  );
  const squares = proposals.reduce(
    (sum, { sheets }, place) =>
      sum +
      sheets.reduce((all, { evaluator, total }) => all + (total - adjusted[place]! - mildness[evaluator]!) ** 2, 0),
    0,
  );
  const df = ratings.length - proposals.length - evaluators.length + 1;
  const variance = squares / df;
  const t = studentQuantile(fQuantile, df);
  const error = (a: Contrast, b: Contrast) => Math.sqrt(variance * contrastVariance(a, b, covariance));
  return {
    severities: evaluators
      .map((evaluatorId, place) => {
        const [effect, margin] = [mildness[place]!, t * Math.sqrt(variance * covariance[place]![place]!)];
        return { evaluatorId, effect, lower: effect - margin, upper: effect + margin };
      })
      .sort((a, b) => b.effect - a.effect || (a.evaluatorId < b.evaluatorId ? -1 : 1)),
    proposals: proposals.map(({ proposalId, sheets }, place) => ({
      proposalId,
      adjusted: adjusted[place]!,
      standardError: error({ sheets }, { sheets: [] }),
    })),
    residual: Math.sqrt(variance),
    df,
    differenceError: (a, b) => error(proposals[a]!, proposals[b]!),
  };
}

interface Contrast {
  readonly sheets: readonly { readonly evaluator: number; readonly total: number }[];
}

interface Design {
  readonly proposals: readonly (Contrast & { readonly proposalId: string })[];
  /** Ids; sheets name them by place. */
  readonly evaluators: readonly string[];
  /** Sheets of each evaluator. */
  readonly loads: readonly number[];
}

function designOf(ratings: readonly Rating[]): Design {
  const evaluators = [...new Set(ratings.map(({ evaluatorId }) => evaluatorId))].sort();
  const placeOf = new Map(evaluators.map((id, place) => [id, place]));
  return {
    evaluators,
    loads: evaluators.map((id) => ratings.filter(({ evaluatorId }) => evaluatorId === id).length),
    proposals: [...groupBy(ratings, ({ proposalId }) => proposalId)].map(([proposalId, sheets]) => ({
      proposalId,
      sheets: sheets.map(({ evaluatorId, total }) => ({ evaluator: placeOf.get(evaluatorId)!, total })),
    })),
  };
}

function obstacleTo(design: Design, sheets: number): Obstacle | null {
  const { proposals, evaluators, loads } = design;
  if (evaluators.length < 2) return obstacle('tooFewProposals', { proposals: proposals.length, sheets: 1 });
  const short = loads.filter((load) => load < MIN_PROPOSALS_PER_EVALUATOR).length;
  if (short > 0) return obstacle('tooFewPerEvaluator', { needed: MIN_PROPOSALS_PER_EVALUATOR, evaluators: short });
  const groups = connectedGroups(design);
  if (groups > 1) return obstacle('unconnected', { groups });
  const unknowns = proposals.length + evaluators.length - 1;
  return sheets > unknowns ? null : obstacle('noResidual', { sheets, unknowns });
}

/** Groups of evaluators that no proposal links to one another. */
function connectedGroups({ proposals, evaluators }: Design): number {
  const group = evaluators.map((_, place) => place);
  const rootOf = (place: number): number => (group[place] === place ? place : rootOf(group[place]!));
  for (const { sheets } of proposals) {
    for (const { evaluator } of sheets) group[rootOf(evaluator)] = rootOf(sheets[0]!.evaluator);
  }
  return group.filter((root, place) => root === place).length;
}

/** Covariance of the evaluators' effects, which sum to zero, in units of the residual variance. */
function effectCovariance({ proposals, loads }: Design): readonly (readonly number[])[] {
  const even = 1 / loads.length;
  // the normal equations without the proposals lack one rank: an even share everywhere makes up for it and comes off again
  const normal = loads.map((load, row) => loads.map((_, column) => even + (row === column ? load : 0)));
  for (const { sheets } of proposals) {
    for (const { evaluator: row } of sheets) {
      for (const { evaluator: column } of sheets) normal[row]![column]! -= 1 / sheets.length;
    }
  }
  return inverse(normal).map((row) => row.map((value) => value - even));
}

/** How much milder than the mean of all each evaluator is, points. */
function effects({ proposals, loads }: Design, covariance: readonly (readonly number[])[]): readonly number[] {
  const excess = loads.map(() => 0);
  for (const { sheets } of proposals) {
    const mean = average(sheets.map(({ total }) => total));
    for (const { evaluator, total } of sheets) excess[evaluator]! += total - mean;
  }
  return covariance.map((row) => row.reduce((sum, value, place) => sum + value * excess[place]!, 0));
}

/** Variance of the difference of two adjusted proposals, in units of the residual variance; of one alone without a second. */
function contrastVariance(a: Contrast, b: Contrast, covariance: readonly (readonly number[])[]): number {
  const weights = [
    ...a.sheets.map(({ evaluator }) => [evaluator, 1 / a.sheets.length] as const),
    ...b.sheets.map(({ evaluator }) => [evaluator, -1 / b.sheets.length] as const),
  ];
  const own = [a, b].reduce((sum, { sheets }) => sum + (sheets.length > 0 ? 1 / sheets.length : 0), 0);
  return weights.reduce(
    (sum, [row, left]) =>
      sum + weights.reduce((all, [column, right]) => all + left * right * covariance[row]![column]!, 0),
    own,
  );
}
