import fc from 'fast-check';
import { DROHOBYCH, KUTAISI, MINGACHEVIR } from '../testing/cast';
import { cheapestPairs, suggestAssignment } from './suggest-assignment';
import { repeatedMeetings, spreadMeetings } from './spread-meetings';
import { type AssignableProposal, type AvailableEvaluator, COSTS } from './suitability';
import {
  compatriotsLeft,
  costOfPairs,
  mayPair,
  placesWanted,
  type ProposedPair,
  weigh,
  type WeighedProblem,
} from './weighed-problem';

const RUNS = { numRuns: 400 };
const MUNICIPALITIES = [MINGACHEVIR, KUTAISI, DROHOBYCH];
const language = fc.constantFrom('en' as const, 'ka' as const, 'az' as const);
const priority = fc.constantFrom('p1', 'p2', 'p3');

const evaluators = (most: number): fc.Arbitrary<readonly AvailableEvaluator[]> =>
  fc
    .array(
      fc.record({
        country: fc.constantFrom('AZ', 'GE', 'UA', 'PT', null),
        territories: fc.subarray(MUNICIPALITIES.map(({ territory }) => territory)),
        municipalityId: fc.constantFrom(null, null, ...MUNICIPALITIES.map(({ id }) => id)),
        employerInLot: fc.boolean(),
        earlierEmployerIds: fc.subarray(
          MUNICIPALITIES.map(({ id }) => id),
          { maxLength: 1 },
        ),
        languages: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
        expertise: fc.uniqueArray(priority, { maxLength: 3 }),
        capacity: fc.integer({ min: 1, max: 3 }),
        taken: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.map(({ taken, ...one }, place) => ({ ...one, id: `e${place}`, load: Math.min(taken, one.capacity) })),
    );

const proposals = (most: number): fc.Arbitrary<readonly AssignableProposal[]> =>
  fc
    .array(
      fc.record({
        place: fc.nat(2),
        language,
        shares: fc.record({ p1: fc.nat(5000), p2: fc.nat(3000), p3: fc.nat(2000) }),
        needed: fc.integer({ min: 0, max: 3 }),
        standing: fc.uniqueArray(fc.constantFrom('e0', 'e1', 'e2'), { maxLength: 2 }),
        barred: fc.dictionary(
          fc.constantFrom('e0', 'e1', 'e2'),
          fc.constantFrom('declared' as const, 'declined' as const),
          {
            maxKeys: 1,
          },
        ),
        partner: fc.nat(2),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.map(({ place, partner, ...one }, number) => ({
        ...one,
        id: `p${number}`,
        municipalityId: MUNICIPALITIES[place]!.id,
        territory: MUNICIPALITIES[place]!.territory,
        partnerIds: [MUNICIPALITIES[partner]!.id],
      })),
    );

const problem = (mostProposals: number, mostEvaluators: number) =>
  fc.record({ proposals: proposals(mostProposals), evaluators: evaluators(mostEvaluators) });

/** The least cost over every way there is, tried one by one. */
function leastCost(weighed: WeighedProblem): number {
  let least = Infinity;
  const loads = weighed.evaluators.map(({ load }) => load);
  const place = (p: number, chosen: readonly ProposedPair[]): void => {
    if (p === weighed.proposals.length) {
      least = Math.min(least, costOfPairs(weighed, chosen));
      return;
    }
    const free = weighed.evaluators.map((_, e) => e).filter((e) => mayPair(weighed, p, e));
    for (const some of subsets(free, placesWanted(weighed.proposals[p]!))) {
      const compatriots = some.filter((e) => weighed.pairs[p]![e]!.sameCountry).length;
      const full = some.some((e) => loads[e]! >= weighed.evaluators[e]!.capacity);
      if (full || compatriots > compatriotsLeft(weighed, p)) continue;
      for (const e of some) loads[e]! += 1;
      place(p + 1, [...chosen, ...some.map((evaluator) => ({ proposal: p, evaluator }))]);
      for (const e of some) loads[e]! -= 1;
    }
  };
  place(0, []);
  return least;
}

function subsets(items: readonly number[], most: number): readonly (readonly number[])[] {
  const [first, ...rest] = items;
  if (first === undefined || most === 0) return [[]];
  return [...subsets(rest, most), ...subsets(rest, most - 1).map((some) => [first, ...some])];
}

it('no other assignment costs less, and none fills more places', () => {
  fc.assert(
    fc.property(problem(4, 4), (small) => {
      const weighed = weigh(small);
      expect(costOfPairs(weighed, cheapestPairs(weighed))).toBe(leastCost(weighed));
    }),
    RUNS,
  );
});

it('every hard rule is kept: capacity, forbidden pairs, one compatriot, nobody twice, no place too many', () => {
  fc.assert(
    fc.property(problem(12, 6), (given) => {
      const { assignments, shortfalls } = suggestAssignment(given);
      for (const { id, capacity, load } of given.evaluators) {
        const added = assignments.filter(({ evaluatorId }) => evaluatorId === id).length;
        expect(load + added).toBeLessThanOrEqual(Math.max(capacity, load));
      }
      const weighed = weigh(given);
      weighed.proposals.forEach((proposal, p) => {
        const own = assignments
          .filter(({ proposalId }) => proposalId === proposal.id)
          .map(({ evaluatorId }) => evaluatorId);
        const places = own.map((id) => weighed.evaluators.findIndex((evaluator) => evaluator.id === id));
        expect(new Set([...own, ...proposal.standing]).size).toBe(own.length + proposal.standing.length);
        expect(places.filter((e) => !mayPair(weighed, p, e))).toEqual([]);
        expect(places.filter((e) => weighed.pairs[p]![e]!.sameCountry).length).toBeLessThanOrEqual(
          compatriotsLeft(weighed, p),
        );
        const missing = shortfalls.find(({ proposalId }) => proposalId === proposal.id)?.missing ?? 0;
        expect(own.length + missing).toBe(placesWanted(proposal));
      });
    }),
    RUNS,
  );
});

it('the order of proposals and evaluators changes nothing', () => {
  fc.assert(
    fc.property(problem(8, 5), ({ proposals: ps, evaluators: es }) => {
      const turned = { proposals: ps.toReversed(), evaluators: es.toReversed() };
      expect(suggestAssignment(turned)).toEqual(suggestAssignment({ proposals: ps, evaluators: es }));
    }),
    RUNS,
  );
});

it('letting others meet keeps every load and every number of places, and never makes the whole dearer', () => {
  fc.assert(
    fc.property(problem(12, 6), (given) => {
      const weighed = weigh(given);
      const before = cheapestPairs(weighed);
      const steps = spreadMeetings(weighed, before);
      let step = steps.next();
      while (!step.done) step = steps.next();
      const after = step.value;
      const counted = (pairs: readonly ProposedPair[]) => [
        weighed.proposals.map((_, p) => pairs.filter(({ proposal }) => proposal === p).length),
        weighed.evaluators.map((_, e) => pairs.filter(({ evaluator }) => evaluator === e).length),
      ];
      const whole = (pairs: readonly ProposedPair[]) =>
        costOfPairs(weighed, pairs) + COSTS.meeting * repeatedMeetings(weighed, pairs);
      expect(counted(after)).toEqual(counted(before));
      expect(whole(after)).toBeLessThanOrEqual(whole(before));
    }),
    RUNS,
  );
});

it('every evaluator who might have helped a proposal that lacks one is accounted for', () => {
  fc.assert(
    fc.property(problem(8, 4), (given) => {
      const { assignments, shortfalls } = suggestAssignment(given);
      for (const { proposalId, barred, full, compatriots } of shortfalls) {
        const { standing } = given.proposals.find(({ id }) => id === proposalId)!;
        const own = assignments.filter((one) => one.proposalId === proposalId).map(({ evaluatorId }) => evaluatorId);
        const known = given.evaluators.map(({ id }) => id);
        const kept = Object.values(barred).reduce((sum, count) => sum + count, 0) + full + compatriots;
        const joined = new Set([...standing, ...own].filter((id) => known.includes(id))).size;
        expect(kept + joined).toBe(known.length);
      }
    }),
    RUNS,
  );
});
