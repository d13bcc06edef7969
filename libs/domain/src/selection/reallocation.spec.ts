import fc from 'fast-check';
import { refuse } from '../kernel/refusal';
import { SENTENCE_LIMIT } from '../screening/checks';
import { rankedBuilder } from '../testing/evaluation-builders';
import { applyCutOff } from './cut-off';
import type { CutOffTerms } from './ranking-input';
import { canReallocate, type LotLine, moneyOf, reallocate, type ReallocationFacts } from './reallocation';

const lot = (number: number, envelopeCents: number, requests: readonly number[], more: Partial<CutOffTerms> = {}) => ({
  number,
  ranked: rankedBuilder(...requests),
  terms: { cutOff: 'skip' as const, envelopeCents, ...more },
});

describe('reallocation', () => {
  it.each([
    ['nothing is published', [lot(1, 100, [60]), lot(2, 50, [40, 40])], [], []],
    [
      'the left-over of one is what the other needs',
      [lot(1, 100, [60]), lot(2, 50, [40, 40])],
      [2],
      [{ from: 1, to: 2, cents: 30 }],
    ],
    ['what cannot be used stays', [lot(1, 100, [60]), lot(2, 50, [40, 80])], [2, 1], []],
    [
      'the first of the order takes first',
      [lot(1, 100, [60]), lot(2, 50, [50, 40]), lot(3, 50, [50, 30])],
      [3, 2, 1],
      [{ from: 1, to: 3, cents: 30 }],
    ],
    [
      'several give to one, in the order of their numbers',
      [lot(1, 20, [10]), lot(2, 20, [10]), lot(3, 10, [10, 15])],
      [3],
      [
        { from: 1, to: 3, cents: 10 },
        { from: 2, to: 3, cents: 5 },
      ],
    ],
    ['places and concept notes take no part', [lot(1, 100, [60], { places: 3 }), lot(2, 50, [40, 40])], [2], []],
    ['a number that is no lot of money', [lot(1, 100, [60]), lot(2, 50, [40, 40])], [7], []],
  ] as const)('%s', (_, lots, order, moves) => {
    expect(reallocate(lots, order)).toEqual(moves);
  });

  it('never awards more than envelope and reallocations, makes no money, and takes no award of a giver away', () => {
    const requests = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });
    const lots = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 120 }), requests), { minLength: 1, maxLength: 4 })
      .map((list) => list.map(([envelope, asked], place): LotLine => lot(place + 1, envelope, asked)));
    fc.assert(
      fc.property(
        lots,
        fc.shuffledSubarray([1, 2, 3, 4]),
        fc.constantFrom<CutOffTerms['cutOff']>('skip', 'stop', 'offerRemainder'),
        (all, order, rule) => {
          const ruled = all.map((one) => ({ ...one, terms: { ...one.terms, cutOff: rule } }));
          const moves = reallocate(ruled, order);
          const before = ruled.reduce((sum, { terms }) => sum + terms.envelopeCents, 0);
          expect(ruled.reduce((sum, one) => sum + moneyOf(one, moves), 0)).toBe(before);
          for (const one of ruled) {
            const money = moneyOf(one, moves);
            const line = applyCutOff(one.ranked, { ...one.terms, envelopeCents: money });
            expect(line.usedCents).toBeLessThanOrEqual(money);
            const own = applyCutOff(one.ranked, one.terms);
            const takes = moves.some(({ to }) => to === one.number);
            // a lot that only gives keeps every award it had
            expect(takes || line.usedCents >= own.usedCents).toBe(true);
          }
          for (const { cents, from, to } of moves) {
            expect(cents).toBeGreaterThan(0);
            expect(from).not.toBe(to);
            expect(order).toContain(to);
          }
        },
      ),
    );
  });
});

describe('canReallocate', () => {
  const AT = '2027-06-01T08:00:00.000Z';
  const MOVES = [{ from: 1, to: 2, cents: 30 }];
  const standing = (number: number, changes = {}) => ({ number, frozen: true, outdated: false, ...changes });
  const FACTS: ReallocationFacts = {
    lots: [standing(1), standing(2)],
    announcedAt: null,
    cancelledAt: null,
    due: MOVES,
  };

  it.each<[string, Partial<ReallocationFacts>, unknown]>([
    ['every lot frozen', {}, null],
    [
      'a lot that is not frozen',
      { lots: [standing(1), standing(2, { frozen: false })] },
      refuse('RANKING_NOT_FROZEN', { lots: [2] }),
    ],
    [
      'a lot that has to be ranked again',
      { lots: [standing(1, { outdated: true })] },
      refuse('RANKING_OUTDATED', { lots: [1] }),
    ],
    ['nothing that anybody can use', { due: [] }, refuse('REALLOCATION_NOT_DUE', {})],
    ['another amount than was seen', { due: [{ from: 1, to: 2, cents: 31 }] }, refuse('REALLOCATION_CHANGED', {})],
    [
      'another move than was seen',
      { due: [...MOVES, { from: 3, to: 2, cents: 1 }] },
      refuse('REALLOCATION_CHANGED', {}),
    ],
    ['once an announcement is set', { announcedAt: AT }, refuse('ALREADY_ANNOUNCED', { at: AT })],
    ['of a cancelled call', { cancelledAt: AT }, refuse('CALL_CANCELLED', { cancelledAt: AT })],
  ])('%s', (_, changes, answer) => {
    expect(canReallocate({ ...FACTS, ...changes }, MOVES, 'Lot 1 has money left.')).toEqual(answer);
  });

  it.each([
    ['blank', ' ', refuse('REASON_REQUIRED', {})],
    [
      'too long',
      'x'.repeat(SENTENCE_LIMIT + 1),
      refuse('SENTENCE_TOO_LONG', { limit: SENTENCE_LIMIT, length: SENTENCE_LIMIT + 1 }),
    ],
  ])('a reason that is %s', (_, reason, answer) => {
    expect(canReallocate(FACTS, MOVES, reason)).toEqual(answer);
  });
});
