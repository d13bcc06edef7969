/** The ranking of a lot: gates first, then the exact mean, then the published tie-break chain. A pure function. */
import type { TieBreak } from '../calls/call';
import { type EvaluationGrid, gridQuestions } from '../calls/grid';
import { failedGates, type FailedGate } from '../evaluation/gates';
import { meanTotal } from '../evaluation/proposal-score';
import { compareRational, type Rational, rational } from '../kernel/rational';
import type { RankingEntry, RankingRules } from './ranking-input';

export interface Tie {
  /** The proposals with exactly the same mean, without this one. */
  readonly with: readonly string[];
  /** The first step of the chain that told this one from a neighbour in the tie, or the draw that is still to come. */
  readonly brokenBy: TieBreak | 'pendingDraw';
}

export interface RankedEntry {
  readonly proposalId: string;
  /** From 1; null for proposals below a gate. */
  readonly position: number | null;
  readonly mean: Rational;
  readonly failedGates: readonly FailedGate[];
  readonly tie: Tie | null;
  readonly requestedCents: number;
}

type Comparison = (a: RankingEntry, b: RankingEntry) => number;

/**
 * Ranks the proposals of a lot. Those that pass every gate are placed from 1; those below a gate follow without a place.
 * The input's order changes nothing, and the time of submission is not part of it. Source: programme rules, section 6.
 */
export function rankLot(entries: readonly RankingEntry[], rules: RankingRules): readonly RankedEntry[] {
  const judged = entries.map((entry) => ({ entry, failed: failedGates(rules.grid, entry.score) }));
  const compare = chain(rules);
  const byRank = (a: { entry: RankingEntry }, b: { entry: RankingEntry }) => compare(a.entry, b.entry).order;
  const passed = judged.filter(({ failed }) => failed.length === 0).sort(byRank);
  const below = judged.filter(({ failed }) => failed.length > 0).sort(byRank);
  const ranked = passed.map(({ entry }) => entry);
  return [
    ...passed.map(({ entry }, place) => view(entry, place + 1, [], tieOf(ranked, place, compare))),
    ...below.map(({ entry, failed }) => view(entry, null, failed, null)),
  ];
}

function view(
  entry: RankingEntry,
  position: number | null,
  failed: readonly FailedGate[],
  tie: Tie | null,
): RankedEntry {
  const { proposalId, score, requestedCents } = entry;
  return { proposalId, position, mean: meanTotal(score), failedGates: failed, tie, requestedCents };
}

type Chain = (
  a: RankingEntry,
  b: RankingEntry,
) => { readonly order: number; readonly by: TieBreak | 'mean' | 'pendingDraw' };

/** Compares by mean and then step by step; tells which step decided. */
function chain({ grid, tieBreaks }: RankingRules): Chain {
  const steps = tieBreaks.map((step) => [step, comparisonOf(step, grid)] as const);
  return (a, b) => {
    const byMean = compareRational(meanTotal(b.score), meanTotal(a.score));
    if (byMean !== 0) return { order: byMean, by: 'mean' };
    for (const [by, comparison] of steps) {
      const order = comparison(a, b);
      if (order !== 0) return { order, by };
    }
    // before the draw the order is only for display; ids make it the same for every reader
    return { order: a.proposalId < b.proposalId ? -1 : 1, by: 'pendingDraw' };
  };
}

function comparisonOf(step: TieBreak, grid: EvaluationGrid): Comparison {
  switch (step) {
    case 'priorityScores':
      return (a, b) => compareRational(relevance(grid, b), relevance(grid, a));
    case 'lowestPriorityScore':
      return (a, b) => compareRational(lowestPriority(grid, b), lowestPriority(grid, a));
    case 'noEarlierGrant':
      return (a, b) => Number(a.hadEarlierGrant) - Number(b.hadEarlierGrant);
    case 'smallerRequest':
      return (a, b) => a.requestedCents - b.requestedCents;
    case 'draw':
      return (a, b) => compareText(a.drawTicket ?? '', b.drawTicket ?? '');
  }
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Places of the questions that judge a priority; grids without such questions use their first section (relevance). */
function priorityPlaces(grid: EvaluationGrid): { readonly place: number; readonly weight: number }[] {
  const questions = gridQuestions(grid).map((question, place) => ({ ...question, place }));
  const tagged = questions.filter(({ priority }) => priority !== undefined);
  const firstSection = new Set(grid.sections[0]?.questions.map(({ id }) => id));
  return tagged.length > 0 ? tagged : questions.filter(({ id }) => firstSection.has(id));
}

function relevance(grid: EvaluationGrid, { score }: RankingEntry): Rational {
  const sum = priorityPlaces(grid).reduce(
    (points, { place, weight }) => points + weight * (score.questionSums[place] ?? 0),
    0,
  );
  return rational(sum, Math.max(1, score.sheets));
}

/** Balanced proposals win: the lowest of the priority scores counts. */
function lowestPriority(grid: EvaluationGrid, { score }: RankingEntry): Rational {
  const sums = priorityPlaces(grid).map(({ place }) => score.questionSums[place] ?? 0);
  return rational(sums.length === 0 ? 0 : Math.min(...sums), Math.max(1, score.sheets));
}

/** The proposals with the same mean, and how this one was told from its neighbour in the tie. */
function tieOf(ranked: readonly RankingEntry[], place: number, compare: Chain): Tie | null {
  const entry = ranked[place]!;
  const mean = meanTotal(entry.score);
  const equals = ranked.filter((other) => other !== entry && compareRational(meanTotal(other.score), mean) === 0);
  if (equals.length === 0) return null;
  const neighbours = [ranked[place - 1], ranked[place + 1]].filter(
    (other) => other !== undefined && equals.includes(other),
  );
  const decisions = neighbours.map((other) => compare(entry, other!).by as Tie['brokenBy']);
  // the weakest decision is the one worth showing: a draw says more about the place than an earlier step
  const order: readonly Tie['brokenBy'][] = [
    'priorityScores',
    'lowestPriorityScore',
    'noEarlierGrant',
    'smallerRequest',
    'draw',
    'pendingDraw',
  ];
  const brokenBy = decisions.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0]!;
  return { with: equals.map(({ proposalId }) => proposalId), brokenBy };
}
