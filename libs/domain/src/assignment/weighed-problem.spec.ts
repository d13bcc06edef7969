import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { compatriotsLeft, costOfPairs, loadsOf, mayPair, placesWanted, weigh } from './weighed-problem';

const problem = weigh({
  proposals: assignableBuilder({ standing: ['e1'] }, { language: 'ka' }),
  evaluators: evaluatorBuilder({ country: 'GE', load: 1 }, { expertise: ['social'], capacity: 2 }),
});

it('weighs every pair, in the order of the ids', () => {
  const turned = weigh({
    proposals: problem.proposals.toReversed(),
    evaluators: problem.evaluators.toReversed(),
  });
  expect(turned).toEqual(problem);
  expect(problem.pairs.map((row) => row.map(({ bar }) => bar))).toEqual([
    [null, null],
    ['language', 'language'],
  ]);
});

it.each([
  ['two are needed and one has it', 2, ['e1'], 1],
  ['all are there', 2, ['e1', 'e2'], 0],
  ['there are more than are needed', 1, ['e1', 'e2'], 0],
])('places that are wanted: %s', (_, needed, standing, wanted) => {
  expect(placesWanted({ needed, standing })).toBe(wanted);
});

it('pairs nobody twice, and nobody against a bar', () => {
  expect([mayPair(problem, 0, 0), mayPair(problem, 0, 1), mayPair(problem, 1, 1)]).toEqual([false, true, false]);
});

it('leaves room for one evaluator from the applicant’s country, unless one has it', () => {
  expect([compatriotsLeft(problem, 0), compatriotsLeft(problem, 1)]).toEqual([0, 1]);
});

it('adds chosen pairs to the loads, and up what they cost', () => {
  const chosen = [{ proposal: 0, evaluator: 1 }];
  expect(loadsOf(problem, chosen)).toEqual([1, 1]);
  // of p2 both places are missing, the second at twice the price; e2 knows six tenths and has room for two
  expect(costOfPairs(problem, chosen)).toBe(300_000_000 + 40 + 50);
});
