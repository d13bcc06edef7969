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

/** A proposal with what it is compared by, worked out once. */
interface Standing {
  readonly entry: RankingEntry;
  readonly failed: readonly FailedGate[];
  readonly mean: Rational;
  /** Weighted sum of the priority questions, or of the relevance section. */
  readonly relevance: Rational;
  /** Balanced proposals win: the lowest of the priority scores counts. */
  readonly lowestPriority: Rational;
}

/**
 * Ranks the proposals of a lot. Those that pass every gate are placed from 1; those below a gate follow without a place.
 * The input's order changes nothing, and the time of submission is not part of it. Source: programme rules, section 6.
 */
export function rankLot(entries: readonly RankingEntry[], rules: RankingRules): readonly RankedEntry[] {
  const compare = chain(rules.tieBreaks);
  const sorted = standings(entries, rules.grid).sort((a, b) => compare(a, b).order);
  const below = sorted.filter(({ failed }) => failed.length > 0);
  const passed = tieGroups(sorted.filter(({ failed }) => failed.length === 0)).flatMap((group) =>
    group.map((standing, place) => ({ standing, tie: tieOf(group, place, compare, rules.tieBreaks) })),
  );
  return [
    ...passed.map(({ standing, tie }, place) => view(standing, place + 1, tie)),
    ...below.map((standing) => view(standing, null, null)),
  ];
}

function standings(entries: readonly RankingEntry[], grid: EvaluationGrid): Standing[] {
  const priorities = priorityPlaces(grid);
  const tagged = gridQuestions(grid).some(({ priority }) => priority !== undefined);
  return entries.map((entry) => {
    const { score } = entry;
    const sums = priorities.map(({ place, weight }) => ({ weight, sum: score.questionSums[place] ?? 0 }));
    const lowest = sums.length === 0 ? 0 : Math.min(...sums.map(({ sum }) => sum));
    const sheets = Math.max(1, score.sheets);
    const carried = tagged ? undefined : score.carried?.[0];
    return {
      entry,
      failed: failedGates(grid, score),
      mean: meanTotal(score),
      // relevance that was scored at an earlier stage decides ties as it would have done there
      relevance:
        carried?.points ??
        rational(
          sums.reduce((points, { weight, sum }) => points + weight * sum, 0),
          sheets,
        ),
      lowestPriority: carried?.lowest ?? rational(lowest, sheets),
    };
  });
}

/** Places of the questions that judge a priority; grids without such questions use their first section (relevance). */
function priorityPlaces(grid: EvaluationGrid): readonly { readonly place: number; readonly weight: number }[] {
  const questions = gridQuestions(grid).map((question, place) => ({ ...question, place }));
  const tagged = questions.filter(({ priority }) => priority !== undefined);
  const firstSection = new Set(grid.sections[0]?.questions.map(({ id }) => id));
  return tagged.length > 0 ? tagged : questions.filter(({ id }) => firstSection.has(id));
}

function view({ entry, failed, mean }: Standing, position: number | null, tie: Tie | null): RankedEntry {
  const { proposalId, requestedCents } = entry;
  return { proposalId, position, mean, failedGates: failed, tie, requestedCents };
}

type Comparison = (a: Standing, b: Standing) => number;
type Chain = (a: Standing, b: Standing) => { readonly order: number; readonly by: Tie['brokenBy'] | 'mean' };

/** Compares by mean and then step by step; tells which step decided. */
function chain(tieBreaks: readonly TieBreak[]): Chain {
  return (a, b) => {
    const byMean = compareRational(b.mean, a.mean);
    if (byMean !== 0) return { order: byMean, by: 'mean' };
    for (const by of tieBreaks) {
      const order = COMPARISONS[by](a, b);
      if (order !== 0) return { order, by };
    }
    // before the draw the order is only for display; ids make it the same for every reader
    return { order: compareText(a.entry.proposalId, b.entry.proposalId), by: 'pendingDraw' };
  };
}

const COMPARISONS: Readonly<Record<TieBreak, Comparison>> = {
  priorityScores: (a, b) => compareRational(b.relevance, a.relevance),
  lowestPriorityScore: (a, b) => compareRational(b.lowestPriority, a.lowestPriority),
  noEarlierGrant: (a, b) => Number(a.entry.hadEarlierGrant) - Number(b.entry.hadEarlierGrant),
  smallerRequest: (a, b) => a.entry.requestedCents - b.entry.requestedCents,
  draw: (a, b) => compareText(a.entry.drawTicket ?? '', b.entry.drawTicket ?? ''),
};

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Proposals in rank order, those with exactly the same mean together. */
function tieGroups(ranked: readonly Standing[]): readonly (readonly Standing[])[] {
  const groups: Standing[][] = [];
  for (const standing of ranked) {
    const last = groups.at(-1);
    if (last && compareRational(last[0]!.mean, standing.mean) === 0) last.push(standing);
    else groups.push([standing]);
  }
  return groups;
}

/** The proposals with the same mean, and how this one was told from its neighbours in the tie. */
function tieOf(group: readonly Standing[], place: number, compare: Chain, tieBreaks: readonly TieBreak[]): Tie | null {
  if (group.length === 1) return null;
  const standing = group[place]!;
  const decisions = [group[place - 1], group[place + 1]].flatMap((other) => (other ? compare(standing, other).by : []));
  // the weakest decision is the one worth showing: a draw says more about the place than an earlier step
  const weakest = [...tieBreaks, 'pendingDraw' as const].filter((step) => decisions.includes(step)).at(-1)!;
  return {
    with: group.filter((other) => other !== standing).map(({ entry }) => entry.proposalId),
    brokenBy: weakest,
  };
}
