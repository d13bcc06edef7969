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
    for (let from = 0; from < seats.movable; from += 1) {
      const to = seats.meetsAgain(from) ? seats.bestExchange(from) : null;
      if (to !== null) seats.exchange(from, to);
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
  /** Those who may be moved, by the numbers that exchanges go by. */
  const movable: readonly Seat[] = members.flatMap((all, proposal) =>
    all.flatMap((_, seat) => (seat < fixed[proposal]! ? [] : [{ proposal, seat }])),
  );
  const numbersAt = groupedNumbers(movable, proposals.length);
  const met = new Int32Array(size * size);
  for (const all of members) for (const a of all) for (const b of all) met[a * size + b]! += Number(a !== b);
  const at = (number: number) => members[movable[number]!.proposal]![movable[number]!.seat]!;

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

  // every seat is held against every other, so what one of them costs by itself is kept, and flat
  const costs = new Float64Array(proposals.length * size);
  weighed.forEach((own, proposal) => own.forEach(({ cost }, evaluator) => (costs[proposal * size + evaluator] = cost)));
  const proposalOf = Int32Array.from(movable, ({ proposal }) => proposal);
  const sitter = Int32Array.from(movable, (_, number) => at(number));
  /** What would be saved if the seat were empty: its suitability, and the meetings that are repeated there. */
  const worth = new Float64Array(movable.length);
  const weigh = (number: number) => {
    const [proposal, evaluator] = [proposalOf[number]!, at(number)];
    sitter[number] = evaluator;
    worth[number] = costs[proposal * size + evaluator]! + COSTS.meeting * repeats(proposal, evaluator, evaluator);
  };
  movable.forEach((_, number) => weigh(number));
  /** Weighs again wherever one of the two sits: their meetings count there for everybody. */
  const weighAgain = (a: number, b: number) =>
    members.forEach((all, proposal) => {
      if (all.includes(a) || all.includes(b)) numbersAt[proposal]!.forEach(weigh);
    });

  const meet = (number: number, by: number) => {
    const evaluator = at(number);
    const { proposal, seat } = movable[number]!;
    members[proposal]!.forEach((other, place) => {
      if (place === seat) return;
      met[evaluator * size + other]! += by;
      met[other * size + evaluator]! += by;
    });
  };

  return {
    met,
    /** How many seats may change hands; each is named by its number. */
    movable: movable.length,
    meetsAgain: (from: number) => repeats(proposalOf[from]!, sitter[from]!, sitter[from]!) > 0,
    /**
     * The exchange that saves most, the first of equals; null when none saves anything. Nobody's load changes. Meetings that
     * both proposals have in common are taken as new ones, so that the saving is never less than what is counted.
     */
    bestExchange(from: number): number | null {
      const [p, a] = [proposalOf[from]!, sitter[from]!];
      let best: number | null = null;
      let most = 0;
      for (let to = 0; to < sitter.length; to += 1) {
        const b = sitter[to]!;
        const q = proposalOf[to]!;
        if (q === p || a === b) continue;
        // what would be saved if nobody met again in the new places: most seats are passed over by that alone
        const atMost = worth[from]! + worth[to]! - costs[p * size + b]! - costs[q * size + a]!;
        if (atMost <= most) continue;
        const saved = atMost - COSTS.meeting * (repeats(p, b, a) + repeats(q, a, b));
        if (saved <= most || !fits(p, b, a) || !fits(q, a, b)) continue;
        best = to;
        most = saved;
      }
      return best;
    },
    exchange(from: number, to: number): void {
      const [a, b] = [sitter[from]!, sitter[to]!];
      meet(from, -1);
      meet(to, -1);
      members[proposalOf[from]!]![movable[from]!.seat] = b;
      members[proposalOf[to]!]![movable[to]!.seat] = a;
      meet(from, 1);
      meet(to, 1);
      weighAgain(a, b);
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

/** The numbers of the seats of each proposal. */
function groupedNumbers(seats: readonly Seat[], proposals: number): readonly (readonly number[])[] {
  const numbers = Array.from({ length: proposals }, (): number[] => []);
  seats.forEach(({ proposal }, number) => numbers[proposal]!.push(number));
  return numbers;
}
