import { lifecycleProblems } from '../kernel/lifecycle';
import {
  AWARD_LIFECYCLE,
  AWARD_REASON_LIMIT,
  AWARD_STATES,
  type AwardFacts,
  awardState,
  canEndAward,
  endingOf,
} from './award-lifecycle';

it('the table has no dead ends', () => {
  expect(lifecycleProblems(AWARD_LIFECYCLE)).toEqual([]);
});

describe('awardState', () => {
  const facts: AwardFacts = { outcome: 'selected', promoted: false, ending: null };

  it.each<[string, Partial<AwardFacts>, unknown]>([
    ['selected', {}, 'awarded'],
    ['selected, then withdrawn', { ending: 'withdraw' }, 'withdrawn'],
    ['in reserve', { outcome: 'reserve' }, 'reserve'],
    ['promoted', { outcome: 'reserve', promoted: true }, 'promoted'],
    ['promoted, then declined', { outcome: 'reserve', promoted: true, ending: 'decline' }, 'declined'],
    ['below the gates', { outcome: 'belowGates' }, null],
    ['rejected', { outcome: 'rejected' }, null],
    ['ineligible', { outcome: 'ineligible' }, null],
    ['an invited concept note', { outcome: 'invited' }, null],
  ])('%s', (_, changes, state) => {
    expect(awardState({ ...facts, ...changes })).toBe(state);
  });
});

describe('canEndAward', () => {
  it.each(AWARD_STATES.map((state) => [state, state === 'awarded' || state === 'promoted'] as const))(
    'of one that is %s: %s',
    (state, allowed) => {
      const refusal = canEndAward(state, 'The council decided against it.');
      expect(refusal?.code ?? null).toBe(allowed ? null : 'ILLEGAL_MOVE');
    },
  );

  it.each([
    ['no reason', ' \u200B\n', { code: 'REASON_REQUIRED', facts: {} }],
    ['the longest reason', 'x'.repeat(AWARD_REASON_LIMIT), null],
    [
      'a letter more',
      'x'.repeat(AWARD_REASON_LIMIT + 1),
      { code: 'REASON_TOO_LONG', facts: { limit: AWARD_REASON_LIMIT, length: AWARD_REASON_LIMIT + 1 } },
    ],
  ])('with %s', (_, reason, refusal) => {
    expect(canEndAward('awarded', reason)).toEqual(refusal);
  });

  it('does not know of a proposal without an award', () => {
    expect(canEndAward(null, 'Why')).toEqual({ code: 'NOT_FOUND', facts: {} });
  });
});

it('a winner withdraws, and who was promoted declines', () => {
  expect([endingOf('awarded'), endingOf('promoted')]).toEqual(['withdraw', 'decline']);
});
