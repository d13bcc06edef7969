/** Which submitted sheets make a proposal's score: those of its evaluators, and a third where two of them diverge. */
import type { DivergenceRules, ThirdScoreRule } from '../calls/call';
import type { EvaluationGrid } from '../calls/grid';
import { type Divergence, divergence } from './divergence';
import { type CarriedSection, combineSheets, type ProposalScore } from './proposal-score';
import type { SheetContent } from './sheet';

/** A complete sheet that has been submitted. */
export interface SubmittedSheet {
  readonly id: string;
  readonly content: SheetContent;
}

/** What of a call decides how sheets become a score. */
export interface ScoringRules {
  readonly grid: EvaluationGrid;
  readonly evaluatorsPerProposal: number;
  readonly divergence: DivergenceRules;
  /** What the proposal's earlier stage contributes, see `carriedSections`. */
  readonly carried?: readonly CarriedSection[];
}

export interface CountedSheets {
  readonly score: ProposalScore;
  /** Ids of the sheets the score is made of, in order of submission. The others are shown but do not count. */
  readonly counted: readonly string[];
  /** How the two evaluators diverge; null where they agree, or have not both submitted. */
  readonly divergence: Divergence | null;
}

/**
 * The score of a proposal. The first sheets submitted count, as many as the call wants evaluators. Where it wants two and
 * they diverge, the third one submitted decides by the published rule. A sheet beyond those never counts: it came when
 * the result was known. Source: programme rules, section 3 (divergence).
 * @param sheets in order of submission
 */
export function countSheets(
  sheets: readonly SubmittedSheet[],
  { grid, evaluatorsPerProposal, divergence: { limit, thirdScore }, carried = [] }: ScoringRules,
): CountedSheets {
  const first = sheets.slice(0, evaluatorsPerProposal);
  const [a, b] = first;
  const third = sheets[2];
  // the rule speaks of a third: where a call wants one evaluator, or three and more, there is none
  const diverging =
    evaluatorsPerProposal === 2 && a && b ? divergence(grid, a.content, b.content, limit, carried) : null;
  const counted = diverging && third ? COMBINATIONS[thirdScore](grid, [...first, third]) : first;
  return {
    score: combineSheets(
      grid,
      counted.map(({ content }) => content),
      carried,
    ),
    counted: counted.map(({ id }) => id),
    divergence: diverging,
  };
}

type Combination = (grid: EvaluationGrid, three: readonly SubmittedSheet[]) => readonly SubmittedSheet[];

const COMBINATIONS: Readonly<Record<ThirdScoreRule, Combination>> = {
  meanOfThree: (_, three) => three,
  twoClosest,
};

/**
 * The pair of sheets whose totals differ least. Of two pairs that differ alike the one with the higher totals counts, in
 * favour of the applicant; of pairs with the same totals the one submitted first. Source of the order: ours.
 */
function twoClosest(grid: EvaluationGrid, three: readonly SubmittedSheet[]): readonly SubmittedSheet[] {
  const totals = three.map(({ content }) => combineSheets(grid, [content]).totalSum);
  const pairs = PAIRS.map(([a, b]) => ({
    sheets: [three[a]!, three[b]!],
    difference: Math.abs(totals[a]! - totals[b]!),
    sum: totals[a]! + totals[b]!,
  }));
  return pairs.reduce((best, pair) => {
    const closer = pair.difference - best.difference || best.sum - pair.sum;
    return closer < 0 ? pair : best;
  }).sheets;
}

/** The pairs of three sheets, those submitted first before the others. */
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** Sheets a proposal needs: one of each evaluator, and one more where two diverge. Source: programme rules, section 3. */
export function sheetsNeeded(evaluatorsPerProposal: number, diverging: Divergence | null): number {
  return diverging === null ? evaluatorsPerProposal : evaluatorsPerProposal + 1;
}
