import { refuse } from '../kernel/refusal';
import {
  type SuggestionRequestFacts,
  canAskSuggestion,
  canDiscardSuggestion,
  canTakeOverSuggestion,
  SUGGESTION_STATES,
  usualCapacity,
} from './assignment-suggestion';

const DEADLINE = '2027-03-31T14:00:00.000Z';
const AFTER = '2027-03-31T14:00:00.001Z';
const illegal = (from: string, move: string) =>
  refuse('ILLEGAL_MOVE', { lifecycle: 'assignmentSuggestion', from, move });

describe('canAskSuggestion', () => {
  const facts: SuggestionRequestFacts = {
    deadline: DEADLINE,
    now: AFTER,
    rankingFrozenAt: null,
    open: null,
    wanted: 1,
  };
  it.each([
    ['when evaluators are wanted', {}, null],
    ['not before the deadline has passed', { now: DEADLINE }, refuse('PROPOSAL_SEALED', { until: DEADLINE })],
    ['not once the ranking is frozen', { rankingFrozenAt: AFTER }, refuse('RANKING_FROZEN', { frozenAt: AFTER })],
    ['not while another one is open', { open: 's1' }, refuse('SUGGESTION_OPEN', { suggestionId: 's1' })],
    ['not when nobody is wanted', { wanted: 0 }, refuse('ASSIGNMENT_COMPLETE', {})],
  ])('%s', (_, change, expected) => {
    expect(canAskSuggestion({ ...facts, ...change })).toEqual(expected);
  });
});

describe('canDiscardSuggestion', () => {
  it.each([
    ['asked', null],
    ['ready', null],
    ['takenOver', illegal('takenOver', 'discard')],
    ['discarded', illegal('discarded', 'discard')],
  ] as const)('%s', (state, expected) => {
    expect(canDiscardSuggestion(state)).toEqual(expected);
  });
});

describe('canTakeOverSuggestion', () => {
  const facts = { state: 'ready', rankingFrozenAt: null, changed: [] } as const;

  it('takes over what is computed and nothing else', () => {
    expect(SUGGESTION_STATES.map((state) => canTakeOverSuggestion({ ...facts, state }))).toEqual([
      illegal('asked', 'takeOver'),
      null,
      illegal('takenOver', 'takeOver'),
      illegal('discarded', 'takeOver'),
    ]);
  });

  it('is refused after the freeze, and where a fact has changed, which it names', () => {
    expect(canTakeOverSuggestion({ ...facts, rankingFrozenAt: AFTER })).toEqual(
      refuse('RANKING_FROZEN', { frozenAt: AFTER }),
    );
    const changed = [{ reference: 'L1-7KQ4M2', evaluator: 'Ana', because: 'declared' }];
    expect(canTakeOverSuggestion({ ...facts, changed })).toEqual(
      refuse('SUGGESTION_OUTDATED', { pairs: changed, count: 1 }),
    );
  });
});

describe('usualCapacity', () => {
  it.each([
    [6000, 120, 63],
    [4, 3, 2],
    [0, 5, 1],
    [1, 0, 1],
    [1_000_000, 2, 500],
  ])('%d places over %d evaluators: %d each', (places, evaluators, expected) => {
    expect(usualCapacity(places, evaluators)).toBe(expected);
  });
});
