/** Says of every suggested assignment which facts made it, and of every proposal that lacks evaluators what keeps them away. */
import type { Shortfall, SuggestedAssignment, Suggestion } from './suggestion';
import { type Bar, BARS, type Suitability } from './suitability';
import {
  compatriotsLeft,
  loadsOf,
  mayPair,
  placesWanted,
  type ProposedPair,
  type WeighedProblem,
} from './weighed-problem';
import { groupBy } from '../kernel/group-by';

/** The suggestion that chosen pairs make, with its reasons. Source: programme rules, section 8 (every assignment can say why). */
export function explain(problem: WeighedProblem, chosen: readonly ProposedPair[]): Suggestion {
  const loads = loadsOf(problem, chosen);
  const byProposal = groupBy(chosen, ({ proposal }) => proposal);
  const pairsOf = (proposal: number) => byProposal.get(proposal) ?? [];
  return {
    assignments: problem.proposals.flatMap((_, p) =>
      pairsOf(p).map(({ evaluator }) => assignmentOf(problem, p, evaluator, loads)),
    ),
    shortfalls: problem.proposals.flatMap((proposal, p) =>
      pairsOf(p).length < placesWanted(proposal) ? [shortfallOf(problem, p, pairsOf(p), loads)] : [],
    ),
  };
}

function assignmentOf(problem: WeighedProblem, p: number, e: number, loads: readonly number[]): SuggestedAssignment {
  const proposal = problem.proposals[p]!;
  const evaluator = problem.evaluators[e]!;
  const { languagePlace, knownBp, suggestion, cost } = problem.pairs[p]![e]!;
  const possible = problem.pairs[p]!.filter((_, place) => mayPair(problem, p, place));
  return {
    proposalId: proposal.id,
    evaluatorId: evaluator.id,
    reason: {
      language: proposal.language,
      languagePlace: (languagePlace ?? 0) + 1,
      knownBp,
      conflict: suggestion?.because ?? null,
      load: loads[e]!,
      capacity: evaluator.capacity,
      possible: possible.length,
      better: possible.filter((other) => other.cost < cost).length,
    },
  };
}

/** Counts every evaluator who is not joined to the proposal once, under what keeps them from it first. */
function shortfallOf(
  problem: WeighedProblem,
  p: number,
  chosen: readonly ProposedPair[],
  loads: readonly number[],
): Shortfall {
  const proposal = problem.proposals[p]!;
  const weighed = problem.pairs[p]!;
  const has = (place: number) => chosen.some(({ evaluator }) => evaluator === place);
  const gateShut = compatriotsLeft(problem, p) === 0 || chosen.some(({ evaluator }) => weighed[evaluator]!.sameCountry);
  const away = weighed
    .map((pair, place) => ({ pair, place }))
    .filter(({ place }) => mayPair(problem, p, place) && !has(place));
  const shutOut = ({ pair }: { readonly pair: Suitability }) => gateShut && pair.sameCountry;
  return {
    proposalId: proposal.id,
    language: proposal.language,
    missing: placesWanted(proposal) - chosen.length,
    barred: barredBy(weighed.filter((_, place) => !proposal.standing.includes(problem.evaluators[place]!.id))),
    compatriots: away.filter(shutOut).length,
    full: away.filter((one) => !shutOut(one) && loads[one.place]! >= problem.evaluators[one.place]!.capacity).length,
  };
}

function barredBy(weighed: readonly Suitability[]): Readonly<Record<Bar, number>> {
  const count = (bar: Bar) => weighed.filter((pair) => pair.bar === bar).length;
  return Object.fromEntries(BARS.map((bar) => [bar, count(bar)])) as Record<Bar, number>;
}
