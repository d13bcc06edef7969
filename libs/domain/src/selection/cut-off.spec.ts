import type { CutOffRule } from '../calls/call';
import { belowGatesBuilder, rankedBuilder, rankingEntryBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { applyCutOff, nextInReserve } from './cut-off';
import { rankLot } from './ranking';

/** "selected 60 = 60 fits": outcome, recommended and running amount, reason. */
const linesOf = (requests: readonly number[], envelopeCents: number, rule: CutOffRule): string[] =>
  applyCutOff(rankedBuilder(...requests), { envelopeCents, cutOff: rule }).rows.map(
    ({ outcome, recommendedCents, runningCents, reason }) =>
      `${outcome} ${recommendedCents} = ${runningCents} ${reason}`,
  );

describe('every cut-off rule', () => {
  it.each([
    ['no proposal', [], 100, []],
    ['one proposal', [60], 100, ['selected 60 = 60 fits']],
    ['one that asks for all of it', [100], 100, ['selected 100 = 100 fits']],
    ['the envelope used to the cent', [60, 40], 100, ['selected 60 = 60 fits', 'selected 40 = 100 fits']],
    ['a cent to spare', [60, 39], 100, ['selected 60 = 60 fits', 'selected 39 = 99 fits']],
    [
      'used to the cent, and one more',
      [60, 40, 1],
      100,
      ['selected 60 = 60 fits', 'selected 40 = 100 fits', 'reserve 0 = 100 envelopeUsed'],
    ],
  ])('%s', (_, requests, envelopeCents, lines) => {
    expect(linesOf(requests, envelopeCents, 'offerRemainder')).toEqual(lines);
    expect(linesOf(requests, envelopeCents, 'skip')).toEqual(lines);
    expect(linesOf(requests, envelopeCents, 'stop')).toEqual(lines);
  });
});

const CASES: [name: string, requests: number[], rule: CutOffRule, lines: string[]][] = [
  [
    'one cent short, offerRemainder: it is offered a cent less',
    [60, 41, 30],
    'offerRemainder',
    ['selected 60 = 60 fits', 'selected 40 = 100 remainder', 'reserve 0 = 100 envelopeUsed'],
  ],
  [
    'one cent short, skip: the next that fits',
    [60, 41, 30],
    'skip',
    ['selected 60 = 60 fits', 'reserve 0 = 60 skipped', 'selected 30 = 90 fits'],
  ],
  [
    'one cent short, stop: the rest is reserve',
    [60, 41, 30],
    'stop',
    ['selected 60 = 60 fits', 'reserve 0 = 60 envelopeUsed', 'reserve 0 = 60 envelopeUsed'],
  ],
  [
    'the first asks for more than there is, offerRemainder',
    [101, 5],
    'offerRemainder',
    ['selected 100 = 100 remainder', 'reserve 0 = 100 envelopeUsed'],
  ],
  ['the first asks for more than there is, skip', [101, 5], 'skip', ['reserve 0 = 0 skipped', 'selected 5 = 5 fits']],
  [
    'the first asks for more than there is, stop',
    [101, 5],
    'stop',
    ['reserve 0 = 0 envelopeUsed', 'reserve 0 = 0 envelopeUsed'],
  ],
  [
    'skipped more than once, down to the last cent',
    [50, 60, 30, 40, 20, 1],
    'skip',
    [
      'selected 50 = 50 fits',
      'reserve 0 = 50 skipped',
      'selected 30 = 80 fits',
      'reserve 0 = 80 skipped',
      'selected 20 = 100 fits',
      'reserve 0 = 100 envelopeUsed',
    ],
  ],
  [
    'the remainder is offered to one only',
    [90, 20, 20],
    'offerRemainder',
    ['selected 90 = 90 fits', 'selected 10 = 100 remainder', 'reserve 0 = 100 envelopeUsed'],
  ],
];

describe('applyCutOff', () => {
  it.each(CASES)('%s', (_, requests, rule, lines) => {
    expect(linesOf(requests, 100, rule)).toEqual(lines);
  });

  it('has nothing to offer from an empty envelope', () => {
    expect(linesOf([1], 0, 'offerRemainder')).toEqual(['reserve 0 = 0 envelopeUsed']);
    expect(linesOf([1], 0, 'skip')).toEqual(['reserve 0 = 0 envelopeUsed']);
    expect(linesOf([1], 0, 'stop')).toEqual(['reserve 0 = 0 envelopeUsed']);
  });

  it.each(['offerRemainder', 'skip', 'stop'] as const)('gives nothing to those below a gate: %s', (rule) => {
    const ranked = [...rankedBuilder(60), belowGatesBuilder('low', 10)];
    expect(applyCutOff(ranked, { envelopeCents: 100, cutOff: rule })).toEqual({
      rows: [
        { ...ranked[0], outcome: 'selected', recommendedCents: 60, runningCents: 60, reason: 'fits' },
        { ...ranked[1], outcome: 'belowGates', recommendedCents: 0, runningCents: 60, reason: 'gate' },
      ],
      usedCents: 60,
      leftCents: 40,
    });
  });

  it.each([
    ['offerRemainder', 100, 0],
    ['skip', 90, 10],
    ['stop', 60, 40],
  ] as const)('counts what is used and left: %s', (rule, usedCents, leftCents) => {
    expect(applyCutOff(rankedBuilder(60, 50, 30), { envelopeCents: 100, cutOff: rule })).toMatchObject({
      usedCents,
      leftCents,
    });
  });

  it('lets the draw decide a tie across the cut-off', () => {
    const rules = {
      grid: SMALL_GRANT_GRID,
      tieBreaks: ['draw'] as const,
      cutOff: 'stop' as const,
      envelopeCents: 10_000_000,
    };
    const entries = ['c', 'a', 'b'].map((id) => rankingEntryBuilder(id));
    const { rows } = applyCutOff(rankLot(entries, rules), rules);
    expect(rows.map(({ proposalId, outcome, tie }) => [proposalId, outcome, tie?.brokenBy])).toEqual([
      ['a', 'selected', 'draw'],
      ['b', 'selected', 'draw'],
      ['c', 'reserve', 'draw'],
    ]);
  });
});

/** No money, `places` places: proposals of a call without a grant ask for nothing. */
const placed = (count: number, places: number, rule: CutOffRule = 'offerRemainder') =>
  applyCutOff([...rankedBuilder(...Array.from({ length: count }, () => 0)), belowGatesBuilder('low', 0)], {
    envelopeCents: 0,
    places,
    cutOff: rule,
  }).rows.map(({ outcome, reason }) => `${outcome} ${reason}`);

describe('a lot of places instead of money', () => {
  it.each<[string, number, number, string[]]>([
    ['one place to spare', 1, 2, ['selected fits']],
    ['as many as there are places', 2, 2, ['selected fits', 'selected fits']],
    ['one more than there are places', 3, 2, ['selected fits', 'selected fits', 'reserve placesUsed']],
    ['no place at all', 1, 0, ['reserve placesUsed']],
  ])('%s', (_, count, places, lines) => {
    const expected = [...lines, 'belowGates gate'];
    expect(placed(count, places)).toEqual(expected);
    expect(placed(count, places, 'skip')).toEqual(expected);
    expect(placed(count, places, 'stop')).toEqual(expected);
  });

  it('ends with whichever is used up first, where there is money too', () => {
    const lines = (places: number | null) =>
      applyCutOff(rankedBuilder(40, 40, 40), { envelopeCents: 100, places, cutOff: 'stop' }).rows.map(
        ({ outcome, reason }) => `${outcome} ${reason}`,
      );
    expect(lines(1)).toEqual(['selected fits', 'reserve placesUsed', 'reserve placesUsed']);
    expect(lines(3)).toEqual(['selected fits', 'selected fits', 'reserve envelopeUsed']);
    expect(lines(null)).toEqual(lines(3));
  });

  it('promotes the first of the reserve list when a place is freed', () => {
    const { rows } = applyCutOff(rankedBuilder(0, 0, 0), { envelopeCents: 0, places: 1, cutOff: 'stop' });
    expect(nextInReserve(rows, 0)?.proposalId).toBe('p2');
  });
});

describe('nextInReserve', () => {
  const { rows } = applyCutOff([...rankedBuilder(60, 50, 30, 45, 10), belowGatesBuilder('low', 1)], {
    envelopeCents: 100,
    cutOff: 'stop',
  });

  it.each([
    ['the first of the reserve list, when it fits', 50, 'p2'],
    ['a cent short: the next that fits', 49, 'p3'],
    ['in order, not the one that fits best', 45, 'p3'],
    ['only the last fits', 10, 'p5'],
    ['none fits', 9, null],
    ['nothing was freed', 0, null],
    ['never one below a gate', 1, null],
  ])('%s', (_, freedCents, promoted) => {
    expect(nextInReserve(rows, freedCents)?.proposalId ?? null).toBe(promoted);
  });

  it('goes on behind a proposal that has been promoted', () => {
    const promoted = rows.map((row) => (row.proposalId === 'p2' ? { ...row, outcome: 'selected' as const } : row));
    expect(nextInReserve(promoted, 50)?.proposalId).toBe('p3');
  });

  it('promotes by the draw where the end of the reserve list is a tie', () => {
    const rules = {
      grid: SMALL_GRANT_GRID,
      tieBreaks: ['draw'] as const,
      cutOff: 'stop' as const,
      envelopeCents: 5_000_000,
    };
    const entries = ['d', 'b', 'c', 'a'].map((id) => rankingEntryBuilder(id));
    const tied = applyCutOff(rankLot(entries, rules), rules).rows;
    const after = (...gone: readonly string[]) =>
      nextInReserve(
        tied.filter(({ proposalId }) => !gone.includes(proposalId)),
        5_000_000,
      )?.proposalId;
    expect([after(), after('b'), after('b', 'c'), after('b', 'c', 'd')]).toEqual(['b', 'c', 'd', undefined]);
  });

  it('gives null at the end of the reserve list', () => {
    expect(nextInReserve(applyCutOff(rankedBuilder(60), { envelopeCents: 100, cutOff: 'stop' }).rows, 100)).toBeNull();
    expect(nextInReserve([], 100)).toBeNull();
  });
});
