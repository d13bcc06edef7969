import { assignableBuilder, evaluatorBuilder } from '../testing/assignment-builders';
import { repeatedMeetings, spreadMeetings } from './spread-meetings';
import { type ProposedPair, weigh } from './weighed-problem';

/** Pairs from the evaluators of each proposal in turn. */
const pairsOf = (...proposals: readonly (readonly number[])[]): readonly ProposedPair[] =>
  proposals.flatMap((evaluators, proposal) => evaluators.map((evaluator) => ({ proposal, evaluator })));

it.each([
  ['nobody meets twice', pairsOf([0, 1], [2, 3]), 0],
  ['two meet twice', pairsOf([0, 1], [0, 1]), 1],
  ['two meet three times', pairsOf([0, 1], [0, 1], [0, 1]), 3],
])('meetings that are repeated: %s', (_, pairs, expected) => {
  const problem = weigh({ proposals: assignableBuilder({}, {}, {}), evaluators: evaluatorBuilder({}, {}, {}, {}) });
  expect(repeatedMeetings(problem, pairs)).toBe(expected);
});

it('exchanges evaluators so that others meet, and leaves alone who stands', () => {
  const problem = weigh({
    proposals: assignableBuilder({ standing: ['e1'] }, { standing: ['e1'] }, {}),
    evaluators: evaluatorBuilder({}, {}, {}, {}),
  });
  const steps = spreadMeetings(problem, pairsOf([1], [1], [2, 3]));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(repeatedMeetings(problem, step.value)).toBe(0);
  expect(step.value.map(({ evaluator }) => evaluator)).not.toContain(0);
});
