/** A lot to be assigned, in one fixed order and with every pair weighed once. */
import {
  type AssignableProposal,
  type AvailableEvaluator,
  COSTS,
  loadCost,
  type Suitability,
  suitability,
} from './suitability';

export interface AssignmentProblem {
  readonly proposals: readonly AssignableProposal[];
  readonly evaluators: readonly AvailableEvaluator[];
}

/** Proposals and evaluators in the order of their ids; `pairs` by proposal, then by evaluator. */
export interface WeighedProblem extends AssignmentProblem {
  readonly pairs: readonly (readonly Suitability[])[];
}

/** A pair by the places of its two sides in the weighed problem. */
export interface ProposedPair {
  readonly proposal: number;
  readonly evaluator: number;
}

/** How far a run is, in places to be filled. */
export interface AssignmentProgress {
  readonly done: number;
  readonly all: number;
}

/** Brings proposals and evaluators into the order of their ids, and weighs every pair. */
export function weigh({ proposals, evaluators }: AssignmentProblem): WeighedProblem {
  const ordered = { proposals: byId(proposals), evaluators: byId(evaluators) };
  const pairs = ordered.proposals.map((proposal) =>
    ordered.evaluators.map((evaluator) => suitability(proposal, evaluator)),
  );
  return { ...ordered, pairs };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Evaluators that a proposal still wants. */
export function placesWanted({ needed, standing }: Pick<AssignableProposal, 'needed' | 'standing'>): number {
  return Math.max(0, needed - standing.length);
}

/** Whether the pair may be suggested: nothing forbids it, and the two are not joined already. */
export function mayPair(
  { proposals, evaluators, pairs }: WeighedProblem,
  proposal: number,
  evaluator: number,
): boolean {
  const { standing } = proposals[proposal]!;
  return pairs[proposal]![evaluator]!.bar === null && !standing.includes(evaluators[evaluator]!.id);
}

/** Evaluators from the applicant's country that a proposal may still be given: one, unless it has one. */
export function compatriotsLeft({ proposals, evaluators, pairs }: WeighedProblem, proposal: number): 0 | 1 {
  const { standing } = proposals[proposal]!;
  const has = evaluators.some(({ id }, place) => pairs[proposal]![place]!.sameCountry && standing.includes(id));
  return has ? 0 : 1;
}

/** Proposals each evaluator has, those that stand and those of the pairs together, in the order of the problem. */
export function loadsOf({ evaluators }: Pick<WeighedProblem, 'evaluators'>, pairs: readonly ProposedPair[]): number[] {
  const loads = evaluators.map(({ load }) => load);
  for (const { evaluator } of pairs) loads[evaluator]! += 1;
  return loads;
}

/**
 * What pairs cost together, meetings left out: missing places, suitability, and the load they add. This is what the flow
 * makes as small as it can be.
 */
export function costOfPairs(problem: WeighedProblem, chosen: readonly ProposedPair[]): number {
  const missing = problem.proposals.map(placesWanted);
  for (const { proposal } of chosen) missing[proposal]! -= 1;
  const loads = loadsOf(problem, chosen);
  const missed = missing.map((places) => sumUpTo(0, places, (nth) => COSTS.missing * nth));
  const suited = chosen.map(({ proposal, evaluator }) => problem.pairs[proposal]![evaluator]!.cost);
  const loaded = problem.evaluators.map(({ load, capacity }, place) =>
    sumUpTo(load, loads[place]!, (nth) => loadCost(nth, capacity)),
  );
  return [...missed, ...suited, ...loaded].reduce((sum, cost) => sum + cost, 0);
}

function sumUpTo(from: number, to: number, costOf: (nth: number) => number): number {
  let sum = 0;
  for (let nth = from + 1; nth <= to; nth += 1) sum += costOf(nth);
  return sum;
}
