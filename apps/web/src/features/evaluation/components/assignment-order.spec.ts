import { byCall, inListOrder, nextOpen, stepOf } from './assignment-order';

type Item = Parameters<typeof stepOf>[0] & {
  readonly id: string;
  readonly callSlug: string;
  readonly lotNumber: number;
  readonly sheet: {
    readonly scored: number;
    readonly questions: number;
    readonly points: number;
    readonly max: number;
  };
};

const assignment = (id: string, state: Item['sheet']['state'], more: Partial<Omit<Item, 'sheet'>> = {}) => ({
  id,
  callSlug: 'second',
  lotNumber: 1,
  mandateSigned: true,
  conflict: 'none' as Item['conflict'],
  chairDecision: null,
  sheet: { state, scored: 0, questions: 8, points: 0, max: 100 },
  ...more,
});
const unsigned = { mandateSigned: false };
const undeclared = { conflict: null };
const awaiting = { conflict: 'potential' as const };

describe('stepOf', () => {
  it.each([
    ['under a mandate that is not signed', assignment('a', 'notStarted', { ...unsigned, ...undeclared }), 'sign'],
    ['under a mandate that must be signed again', assignment('a', 'draft', unsigned), 'sign'],
    ['submitted before the mandate was changed', assignment('a', 'submitted', unsigned), 'done'],
    ['undeclared', assignment('a', 'notStarted', undeclared), 'declare'],
    ['declared free of conflict', assignment('a', 'notStarted'), 'score'],
    ['with a sheet in progress', assignment('a', 'draft'), 'score'],
    ['potential, undecided', assignment('a', 'notStarted', awaiting), 'awaitChair'],
    ['potential, cleared', assignment('a', 'draft', { ...awaiting, chairDecision: 'cleared' as never }), 'score'],
    ['submitted', assignment('a', 'submitted'), 'done'],
    ['voided', assignment('a', 'voided'), 'done'],
  ])('%s waits for: %s', (_, item, step) => {
    expect(stepOf(item)).toBe(step);
  });
});

describe('nextOpen', () => {
  const list = [
    assignment('a', 'submitted'),
    assignment('b', 'draft'),
    assignment('c', 'notStarted', awaiting),
    assignment('d', 'notStarted', undeclared),
  ];

  it.each([
    ['without a place', undefined, 'b'],
    ['after the open one: past the one that waits for the chair', 'b', 'd'],
    ['after the last: from the start again', 'd', 'b'],
    ['after one that is not in the list', 'gone', 'b'],
  ])('finds the next %s', (_, after, expected) => {
    expect(nextOpen(list, after)?.id).toBe(expected);
  });

  it.each([
    ['no other is open', [assignment('a', 'draft'), assignment('b', 'submitted')], 'a'],
    ['all is submitted', [assignment('a', 'submitted')], undefined],
    ['there are none', [], undefined],
  ])('finds nothing when %s', (_, items, after) => {
    expect(nextOpen(items, after)).toBeNull();
  });
});

describe('byCall and inListOrder', () => {
  const items = [
    assignment('a', 'draft', { lotNumber: 3 }),
    assignment('b', 'submitted', { callSlug: 'first' }),
    assignment('c', 'notStarted', { lotNumber: 1, ...awaiting }),
    assignment('d', 'submitted', { lotNumber: 2 }),
    assignment('e', 'draft', { lotNumber: 1 }),
  ];

  it('keeps the order of the calls, splits what is done from what is not, and goes by lot', () => {
    const ids = (own: readonly Item[]) => own.map(({ id }) => id).join(' ');
    expect(byCall(items).map(({ slug, pending, done }) => [slug, ids(pending), ids(done)])).toEqual([
      ['second', 'c e a', 'd'],
      ['first', '', 'b'],
    ]);
  });

  it('goes through everything once, call after call', () => {
    expect(inListOrder(items).map(({ id }) => id)).toEqual(['c', 'e', 'a', 'd', 'b']);
  });
});
