/**
 * Suggests who evaluates what, for a whole lot at once: a minimum-cost flow from proposals to evaluators. Hard rules are
 * exact (capacity, forbidden pairs, one evaluator from the applicant's country at the most, standing assignments kept),
 * and so is the least cost of what is linear or convex: missing places, suitability, load. How often the same two meet
 * is neither; `spreadMeetings` improves it afterwards. Source: programme rules, section 8.
 */
import { explain } from './explain-suggestion';
import { type FlowArc, minCostFlow } from './min-cost-flow';
import { spreadMeetings } from './spread-meetings';
import { COSTS, loadCost } from './suitability';
import type { Suggestion } from './suggestion';
import {
  type AssignmentProblem,
  type AssignmentProgress,
  compatriotsLeft,
  mayPair,
  placesWanted,
  type ProposedPair,
  weigh,
  type WeighedProblem,
} from './weighed-problem';

/** The suggestion for a problem, at once. It does not depend on the order of proposals or evaluators. */
export function suggestAssignment(problem: AssignmentProblem): Suggestion {
  return lastOf(suggestionSteps(problem));
}

/** The same step by step, for a job that tells how far it is and lets others work in between. */
export function* suggestionSteps(problem: AssignmentProblem): Generator<AssignmentProgress, Suggestion> {
  const weighed = weigh(problem);
  const pairs = yield* cheapestSteps(weighed);
  return explain(weighed, yield* spreadMeetings(weighed, pairs));
}

/** The pairs of least cost, as many as can be made; meetings left out. */
export function cheapestPairs(problem: WeighedProblem): readonly ProposedPair[] {
  return lastOf(cheapestSteps(problem));
}

function* cheapestSteps(problem: WeighedProblem): Generator<AssignmentProgress, readonly ProposedPair[]> {
  const { arcs, pairArcs, sink, nodes } = networkOf(problem);
  const sources = problem.proposals.map((proposal, node) => ({ node, units: placesWanted(proposal) }));
  const all = sources.reduce((sum, { units }) => sum + units, 0);
  const steps = minCostFlow({ nodes, sink, arcs, sources });
  for (;;) {
    const step = steps.next();
    if (step.done) return pairArcs.filter(({ arc }) => step.value.units[arc] === 1).map(({ pair }) => pair);
    yield { done: step.value, all };
  }
}

/**
 * Nodes: every proposal, its gate for evaluators from its own country, every evaluator, the sink. A proposal's units go to
 * evaluators, one each; to compatriots through the gate, which lets one pass; or straight to the sink, unfilled. From an
 * evaluator to the sink lead as many arcs as there is capacity left, none of them cheaper than the one before.
 */
function networkOf(problem: WeighedProblem) {
  const { proposals, evaluators, pairs } = problem;
  const gate = (proposal: number) => proposals.length + proposal;
  const seat = (evaluator: number) => 2 * proposals.length + evaluator;
  const sink = 2 * proposals.length + evaluators.length;
  const arcs: FlowArc[] = [];
  const pairArcs: { readonly arc: number; readonly pair: ProposedPair }[] = [];
  const add = (from: number, to: number, capacity: number, cost: number) => arcs.push({ from, to, capacity, cost }) - 1;

  proposals.forEach((proposal, p) => {
    for (let place = 1; place <= placesWanted(proposal); place += 1) add(p, sink, 1, COSTS.missing * place);
    add(p, gate(p), compatriotsLeft(problem, p), 0);
    evaluators.forEach((_, e) => {
      if (!mayPair(problem, p, e)) return;
      const { sameCountry, cost } = pairs[p]![e]!;
      pairArcs.push({ arc: add(sameCountry ? gate(p) : p, seat(e), 1, cost), pair: { proposal: p, evaluator: e } });
    });
  });
  evaluators.forEach(({ load, capacity }, e) => {
    for (let nth = load + 1; nth <= capacity; nth += 1) add(seat(e), sink, 1, loadCost(nth, capacity));
  });
  return { arcs, pairArcs, sink, nodes: sink + 1 };
}

function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
