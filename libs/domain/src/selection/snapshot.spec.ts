import fc from 'fast-check';
import { decidedScore } from '../evaluation/decided-score';
import { combineSheets } from '../evaluation/proposal-score';
import type { SheetContent } from '../evaluation/sheet';
import { belowGatesBuilder, rankingEntryBuilder, sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { RankingEntry } from './ranking-input';
import {
  countedTotal,
  moneyAddsUp,
  publishedCents,
  RANKING_RULES_VERSION,
  type RankingSnapshot,
  recompute,
  scoreFollows,
  type SnapshotConsensus,
  type SnapshotConsolidation,
  type SnapshotEntry,
} from './snapshot';

const snapshotEntry = (proposalId: string, changes: Partial<RankingEntry> = {}): SnapshotEntry => ({
  ...rankingEntryBuilder(proposalId, changes),
  reference: `UM-2027-${proposalId}`,
  revision: 1,
  digest: 'd'.repeat(64),
  sheets: [{ sheetId: `s-${proposalId}`, total: 80, counts: true }],
});

const SNAPSHOT: RankingSnapshot = {
  rulesVersion: RANKING_RULES_VERSION,
  call: { id: 'call', version: 1 },
  lot: { id: 'lot', number: 1 },
  rules: {
    grid: SMALL_GRANT_GRID,
    tieBreaks: ['smallerRequest', 'draw'],
    cutOff: 'offerRemainder',
    envelopeCents: 9_000_000,
  },
  drawSeed: '5eed',
  entries: [
    snapshotEntry('b'),
    snapshotEntry('low', {
      score: combineSheets(SMALL_GRANT_GRID, [sheetBuilder(3), sheetBuilder(3, { D1: 4, D2: 2, D3: 2 })]),
    }),
    snapshotEntry('a'),
    snapshotEntry('c', { requestedCents: 5_000_001 }),
  ],
};

describe('recompute', () => {
  it('ranks and draws the line by nothing but the snapshot', () => {
    const { rows, ...money } = recompute(SNAPSHOT);
    expect(rows.map(({ proposalId, outcome, recommendedCents }) => [proposalId, outcome, recommendedCents])).toEqual([
      ['a', 'selected', 5_000_000],
      ['b', 'selected', 4_000_000],
      ['c', 'reserve', 0],
      ['low', 'belowGates', 0],
    ]);
    expect(money).toEqual({ usedCents: 9_000_000, leftCents: 0 });
    expect(rows[3]).toMatchObject(belowGatesBuilder('low', 5_000_000));
  });

  it('gives the same for a snapshot that was written down and read again', () => {
    expect(recompute(JSON.parse(JSON.stringify(SNAPSHOT)) as RankingSnapshot)).toEqual(recompute(SNAPSHOT));
  });

  it('gives the same in whatever order the entries were written down', () => {
    const { entries } = SNAPSHOT;
    const shuffled = fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });
    fc.assert(
      fc.property(shuffled, (others) => {
        expect(recompute({ ...SNAPSHOT, entries: others })).toEqual(recompute(SNAPSHOT));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a cut-off rule', { cutOff: 'stop' as const }, 5_000_000],
    ['the envelope', { envelopeCents: 20_000_000 }, 15_000_001],
    ['its places', { places: 1 }, 5_000_000],
    ['a gate', { grid: { ...SMALL_GRANT_GRID, totalGate: 81 } }, 0],
  ])('follows the rules of the snapshot: %s', (_, rules, usedCents) => {
    expect(recompute({ ...SNAPSHOT, rules: { ...SNAPSHOT.rules, ...rules } }).usedCents).toBe(usedCents);
  });

  it('of an empty lot is empty', () => {
    expect(recompute({ ...SNAPSHOT, entries: [] })).toEqual({ rows: [], usedCents: 0, leftCents: 9_000_000 });
  });
});

describe('scoreFollows', () => {
  const valuesOf = ({ scores }: SheetContent) =>
    Object.fromEntries(Object.entries(scores).map(([id, { value }]) => [id, value!]));
  const [a, b, spare] = [sheetBuilder(4), sheetBuilder(3, { P1: 5 }), sheetBuilder(1)];
  const sheet = (sheetId: string, content: SheetContent, counts = true) => ({
    sheetId,
    total: combineSheets(SMALL_GRANT_GRID, [content]).totalSum,
    counts,
    scores: valuesOf(content),
  });
  const recorded = (question: string, score: number | null, sheets = ['a', 'b']): SnapshotConsolidation => ({
    question,
    score,
    reason: 'So',
    sheets,
    recordedBy: 'marta',
    recordedAt: '2027-06-01T08:00:00.000Z',
  });
  const entry: SnapshotEntry = {
    ...snapshotEntry('p', { score: combineSheets(SMALL_GRANT_GRID, [a, b]) }),
    sheets: [sheet('a', a), sheet('b', b), sheet('c', spare, false)],
    consolidations: [],
  };
  const p1 = decidedScore(SMALL_GRANT_GRID, {
    sheets: [a, b],
    consolidations: [{ question: 'P1', score: 2, reason: 'So' }],
  });

  const agreed = sheetBuilder(4, { P1: 3, D1: 5 });
  const agreedOn = decidedScore(SMALL_GRANT_GRID, { sheets: [a, b], consensus: agreed, consolidations: [] });
  const agreedAndP1 = decidedScore(SMALL_GRANT_GRID, {
    sheets: [a, b],
    consensus: agreed,
    consolidations: [{ question: 'P1', score: 2, reason: 'So' }],
  });
  const consensus: SnapshotConsensus = {
    scores: Object.fromEntries(Object.entries(agreed.scores).map(([question, { value }]) => [question, value!])),
    seal: 'e'.repeat(64),
  };

  it.each<[string, Partial<SnapshotEntry>]>([
    ['from the sheets that count', {}],
    ['from what the evaluators agreed on', { score: agreedOn, consensus }],
    [
      'with the committee’s scores in place of what was agreed on',
      { score: agreedAndP1, consensus, consolidations: [recorded('P1', 2)] },
    ],
    ['with the committee’s scores', { score: p1, consolidations: [recorded('P1', 4), recorded('P1', 2)] }],
    ['without one that was taken back', { consolidations: [recorded('P1', 4), recorded('P1', null)] }],
    ['without one made on other sheets', { consolidations: [recorded('P1', 2, ['a', 'c'])] }],
  ])('%s', (_, changes) => {
    expect(scoreFollows(SMALL_GRANT_GRID, { ...entry, ...changes })).toBe(true);
  });

  it.each<[string, Partial<SnapshotEntry>]>([
    ['a consolidation that is left out', { score: p1, consolidations: [] }],
    ['one that is made up', { consolidations: [recorded('P1', 2)] }],
    ['a consensus that is left out', { score: agreedOn }],
    ['one that is made up on top', { consensus }],
    ['one that was altered', { score: agreedOn, consensus: { ...consensus, scores: { ...consensus.scores, P1: 4 } } }],
    ['a sheet that counts all of a sudden', { sheets: [sheet('a', a), sheet('b', b), sheet('c', spare)] }],
    ['a score that was altered', { sheets: [sheet('a', a), sheet('b', sheetBuilder(3))] }],
  ])('not with %s', (_, changes) => {
    expect(scoreFollows(SMALL_GRANT_GRID, { ...entry, ...changes })).toBe(false);
  });

  it('of a snapshot without scores of sheets asks for their totals alone', () => {
    const old = { ...entry, sheets: entry.sheets.map(({ scores: _, ...rest }) => rest), consolidations: undefined };
    const { consolidations: _, ...version3 } = old;
    expect(scoreFollows(SMALL_GRANT_GRID, version3)).toBe(true);
    expect(scoreFollows(SMALL_GRANT_GRID, { ...version3, sheets: version3.sheets.slice(1) })).toBe(false);
  });
});

describe('a snapshot of rules version 1', () => {
  const entries = SNAPSHOT.entries.map((entry) => ({
    ...entry,
    sheets: entry.sheets.map(({ counts: _, ...sheet }) => sheet),
  }));
  const old = { ...SNAPSHOT, rulesVersion: 1, entries };

  it('knows no places and gives what it gave', () => {
    expect('places' in old.rules).toBe(false);
    expect(recompute(old)).toEqual(recompute({ ...SNAPSHOT, rules: { ...SNAPSHOT.rules, places: null } }));
  });

  it('counts every sheet', () => {
    expect(countedTotal(entries[0]!)).toBe(80);
  });
});

it.each([
  ['a sheet that counts', true, 150],
  ['one that is shown but does not', false, 80],
])('countedTotal: %s', (_, counts, total) => {
  expect(
    countedTotal({
      sheets: [
        { sheetId: 'a', total: 80, counts: true },
        { sheetId: 'b', total: 70, counts },
      ],
    }),
  ).toBe(total);
});

describe('the money of a snapshot', () => {
  const moved = (envelopeCents: number): RankingSnapshot => ({
    ...SNAPSHOT,
    rules: { ...SNAPSHOT.rules, envelopeCents },
    money: {
      publishedCents: 9_000_000,
      reallocations: [
        { from: 2, to: 1, cents: 500 },
        { from: 1, to: 3, cents: 200 },
      ],
    },
  });

  it.each([
    ['the published envelope', SNAPSHOT, 9_000_000, true],
    ['what came and what went', moved(9_000_300), 9_000_000, true],
    ['a cent too much', moved(9_000_301), 9_000_000, false],
  ] as const)('%s', (_, snapshot, published, right) => {
    expect([publishedCents(snapshot), moneyAddsUp(snapshot)]).toEqual([published, right]);
  });
});
