/**
 * Lets different evaluators meet. That the same two meet again and again makes scores harder to compare, but what a meeting
 * costs depends on all other pairs, which no flow can express. So the flow is made first, and then evaluators are exchanged
 * between two proposals wherever that makes the whole cheaper, meetings included. An exchange keeps every load and breaks
 * no rule; the result is a good one, not always the best. Source: ours, after programme rules, section 8 (pair diversity).
 */
import { COSTS } from './suitability';
import {
  type AssignmentProgress,
  compatriotsLeft,
  mayPair,
  type ProposedPair,
  type WeighedProblem,
} from './weighed-problem';

/** Rounds over all proposals; most of what can be gained is gained in the first. */
const ROUNDS = 2;

/** A seat of a proposal, by places. */
interface Seat {
  readonly proposal: number;
  readonly seat: number;
}

/** Exchanges evaluators until another round gains nothing, or there have been enough. */
export function* spreadMeetings(
  problem: WeighedProblem,
  pairs: readonly ProposedPair[],
): Generator<AssignmentProgress, readonly ProposedPair[]> {
  const seats = seating(problem, pairs);
  for (let round = 0; round < ROUNDS; round += 1) {
    let exchanged = false;
    for (const from of seats.movable) {
      const to = seats.meetsAgain(from) ? seats.bestExchange(from) : null;
      if (to) seats.exchange(from, to);
      exchanged ||= to !== null;
      yield { done: pairs.length, all: pairs.length };
    }
    if (!exchanged) break;
  }
  return seats.pairs();
}

/** Meetings of evaluators that are not the first of the two: three proposals in common are two and one, so three. */
export function repeatedMeetings(problem: WeighedProblem, pairs: readonly ProposedPair[]): number {
  const { met } = seating(problem, pairs);
  const size = problem.evaluators.length;
  let sum = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) sum += (met[a * size + b]! * (met[a * size + b]! - 1)) / 2;
  }
  return sum;
}

/** Who sits where, and how often each two meet. */
function seating(problem: WeighedProblem, pairs: readonly ProposedPair[]) {
  const { proposals, evaluators, pairs: weighed } = problem;
  const size = evaluators.length;
  const placeOf = new Map(evaluators.map(({ id }, place) => [id, place]));
  /** Evaluators of each proposal; those who stand come first and are never moved. */
  const members = proposals.map(({ standing }) => standing.flatMap((id) => placeOf.get(id) ?? []));
  const fixed = members.map(({ length }) => length);
  for (const { proposal, evaluator } of pairs) members[proposal]!.push(evaluator);
  const movable: readonly Seat[] = members.flatMap((all, proposal) =>
    all.flatMap((_, seat) => (seat < fixed[proposal]! ? [] : [{ proposal, seat }])),
  );
  const met = new Int32Array(size * size);
  for (const all of members) for (const a of all) for (const b of all) met[a * size + b]! += Number(a !== b);
  const at = ({ proposal, seat }: Seat) => members[proposal]![seat]!;

  /** Repeated meetings the evaluator has at the proposal, or would have in place of another. */
  const repeats = (proposal: number, evaluator: number, instead: number) => {
    const present = Number(evaluator === instead);
    let sum = 0;
    for (const other of members[proposal]!) {
      if (other !== instead) sum += met[evaluator * size + other]! - present;
    }
    return sum;
  };

  const compatriots = proposals.map((_, p) => compatriotsLeft(problem, p));
  const fits = (p: number, evaluator: number, instead: number) => {
    if (!mayPair(problem, p, evaluator) || members[p]!.includes(evaluator)) return false;
    const own = weighed[p]!;
    if (!own[evaluator]!.sameCountry || own[instead]!.sameCountry) return true;
    return members[p]!.slice(fixed[p]).filter((one) => own[one]!.sameCountry).length < compatriots[p]!;
  };

  /** Points that the suitabilities alone save if the two change places; nobody's load changes. */
  const suited = (p: number, a: number, q: number, b: number) => {
    const [here, there] = [weighed[p]!, weighed[q]!];
    return here[a]!.cost + there[b]!.cost - here[b]!.cost - there[a]!.cost;
  };

  const meet = ({ proposal, seat }: Seat, by: number) => {
    const evaluator = at({ proposal, seat });
    members[proposal]!.forEach((other, place) => {
      if (place === seat) return;
      met[evaluator * size + other]! += by;
      met[other * size + evaluator]! += by;
    });
  };

  return {
    met,
    movable,
    meetsAgain: (from: Seat) => repeats(from.proposal, at(from), at(from)) > 0,
    /**
     * The exchange that saves most, the first of equals; null when none saves anything. Meetings that both proposals have
     * in common are taken as new ones, so that the saving is never less than what is counted.
     */
    bestExchange(from: Seat): Seat | null {
      const a = at(from);
      const p = from.proposal;
      const repeated = repeats(p, a, a);
      let best: Seat | null = null;
      let most = 0;
      for (const to of movable) {
        const b = at(to);
        const q = to.proposal;
        if (q === p || a === b) continue;
        // what would be saved if nobody met again in the new places: most seats are passed over by that alone
        const atMost = suited(p, a, q, b) + COSTS.meeting * (repeated + repeats(q, b, b));
        if (atMost <= most) continue;
        const saved = atMost - COSTS.meeting * (repeats(p, b, a) + repeats(q, a, b));
        if (saved <= most || !fits(p, b, a) || !fits(q, a, b)) continue;
        best = to;
        most = saved;
      }
      return best;
    },
    exchange(from: Seat, to: Seat): void {
      const [a, b] = [at(from), at(to)];
      meet(from, -1);
      meet(to, -1);
      members[from.proposal]![from.seat] = b;
      members[to.proposal]![to.seat] = a;
      meet(from, 1);
      meet(to, 1);
    },
    pairs: (): readonly ProposedPair[] =>
      members.flatMap((all, proposal) =>
        all
          .slice(fixed[proposal])
          .sort((a, b) => a - b)
          .map((evaluator) => ({ proposal, evaluator })),
      ),
  };
}
