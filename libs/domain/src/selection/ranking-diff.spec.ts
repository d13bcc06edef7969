import fc from 'fast-check';
import { combineSheets } from '../evaluation/proposal-score';
import { rational } from '../kernel/rational';
import { rankingEntryBuilder, sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { diffRankings, isChanged } from './ranking-diff';
import type { RankingEntry } from './ranking-input';
import { RANKING_RULES_VERSION, type RankingSnapshot, type SnapshotEntry } from './snapshot';

const entry = (proposalId: string, changes: Partial<RankingEntry> = {}): SnapshotEntry => {
  const ranked = rankingEntryBuilder(proposalId, changes);
  return {
    ...ranked,
    reference: `UM-2027-${proposalId}`,
    revision: 1,
    digest: 'd'.repeat(64),
    sheets: [{ sheetId: `s-${proposalId}`, total: ranked.score.totalSum, counts: true }],
  };
};
const better = combineSheets(SMALL_GRANT_GRID, [sheetBuilder(5)]);
const BEFORE: RankingSnapshot = {
  rulesVersion: RANKING_RULES_VERSION,
  call: { id: 'call', version: 1 },
  lot: { id: 'lot', number: 1 },
  stage: 'fullApplication',
  rules: {
    grid: SMALL_GRANT_GRID,
    tieBreaks: ['smallerRequest', 'draw'],
    cutOff: 'skip',
    envelopeCents: 10_000_000,
    places: null,
    preselectionBp: null,
  },
  drawSeed: '5eed',
  entries: [entry('a', { score: better }), entry('b'), entry('c')],
  excluded: [],
  version: 1,
};
const side = (changes: object) => ({
  mean: rational(80, 1),
  requestedCents: 5_000_000,
  recommendedCents: 0,
  sheets: 1,
  ...changes,
});

describe('diffRankings', () => {
  it('of a version with itself is empty', () => {
    const diff = diffRankings(BEFORE, BEFORE);
    const money = { envelopeCents: 10_000_000, usedCents: 10_000_000, leftCents: 0 };
    expect(diff).toEqual({ rows: [], unchanged: 3, money: { before: money, after: money }, rules: [] });
    expect(isChanged(diff)).toBe(false);
  });

  it('of a version with itself is empty when the order of members is that of a database', () => {
    const said = {
      question: 'P1',
      score: 4,
      reason: 'Heard them both',
      sheets: ['s-a'],
      recordedBy: 'marta',
      recordedAt: '2027-05-01T08:00:00.000Z',
    };
    const stored = Object.fromEntries(Object.entries(said).toReversed()) as unknown as typeof said;
    const [first, ...others] = BEFORE.entries;
    const withWord = (consolidation: typeof said) => ({
      ...BEFORE,
      entries: [{ ...first!, consolidations: [consolidation] }, ...others],
    });
    expect(isChanged(diffRankings(withWord(stored), withWord(said)))).toBe(false);
    expect(isChanged(diffRankings(withWord(stored), withWord({ ...said, reason: 'Heard one' })))).toBe(true);
  });

  it('tells who was put aside, who moves up and who enters', () => {
    const excluded = {
      proposalId: 'a',
      reference: 'UM-2027-a',
      requestedCents: 5_000_000,
      ground: 'eligibility' as const,
      code: 'public',
    };
    const { rows, unchanged } = diffRankings(BEFORE, {
      ...BEFORE,
      entries: BEFORE.entries.slice(1),
      excluded: [excluded],
    });
    expect(unchanged).toBe(0);
    expect(rows).toEqual([
      {
        proposalId: 'b',
        reference: 'UM-2027-b',
        before: side({ position: 2, outcome: 'selected', recommendedCents: 5_000_000 }),
        after: side({ position: 1, outcome: 'selected', recommendedCents: 5_000_000 }),
        changed: ['position'],
      },
      {
        proposalId: 'c',
        reference: 'UM-2027-c',
        before: side({ position: 3, outcome: 'reserve' }),
        after: side({ position: 2, outcome: 'selected', recommendedCents: 5_000_000 }),
        changed: ['position', 'outcome', 'money'],
      },
      {
        proposalId: 'a',
        reference: 'UM-2027-a',
        before: side({ position: 1, mean: rational(100, 1), outcome: 'selected', recommendedCents: 5_000_000 }),
        after: side({ position: null, mean: null, outcome: 'ineligible', sheets: 0 }),
        changed: ['inputs', 'score', 'position', 'outcome', 'money'],
      },
    ]);
  });

  it('tells another score, and nothing of those it leaves where they were', () => {
    const worse = combineSheets(SMALL_GRANT_GRID, [sheetBuilder(5, { B1: 4 })]);
    const { rows, unchanged } = diffRankings(BEFORE, {
      ...BEFORE,
      entries: [entry('a', { score: worse }), ...BEFORE.entries.slice(1)],
    });
    expect(rows.map(({ proposalId, changed }) => [proposalId, changed])).toEqual([['a', ['inputs', 'score']]]);
    expect(unchanged).toBe(2);
  });

  it('sees a sheet that no longer counts, also where the mean stays', () => {
    const [a, ...others] = BEFORE.entries;
    const voided = { ...a!, sheets: a!.sheets.map((sheet) => ({ ...sheet, counts: false })) };
    const { rows } = diffRankings(BEFORE, { ...BEFORE, entries: [voided, ...others] });
    expect(rows.map(({ changed, after }) => [changed, after?.sheets])).toEqual([[['inputs'], 0]]);
  });

  it.each([
    ['grid', { rules: { ...BEFORE.rules, grid: { ...SMALL_GRANT_GRID, totalGate: 61 } } }],
    ['tieBreaks', { rules: { ...BEFORE.rules, tieBreaks: ['draw' as const] } }],
    ['cutOff', { rules: { ...BEFORE.rules, cutOff: 'stop' as const } }],
    ['places', { rules: { ...BEFORE.rules, places: 2 } }],
    ['rulesVersion', { rulesVersion: RANKING_RULES_VERSION - 1 }],
    ['call', { call: { id: 'call', version: 2 } }],
  ])('names what of the rules differs: %s', (rule, changes) => {
    const diff = diffRankings(BEFORE, { ...BEFORE, ...changes });
    expect([diff.rules, isChanged(diff)]).toEqual([[rule], true]);
  });

  it('does not care how a rule is written down', () => {
    const { grid, ...rules } = BEFORE.rules;
    const { places: _, ...without } = rules;
    const grids = Object.fromEntries(
      Object.entries(grid).sort(([a], [b]) => (a < b ? 1 : -1)),
    ) as unknown as typeof grid;
    expect(diffRankings(BEFORE, { ...BEFORE, rules: { ...without, grid: grids } }).rules).toEqual([]);
  });

  it('tells other money, also when nobody enters', () => {
    const diff = diffRankings(BEFORE, { ...BEFORE, rules: { ...BEFORE.rules, envelopeCents: 12_000_000 } });
    expect(diff.money.after).toEqual({ envelopeCents: 12_000_000, usedCents: 10_000_000, leftCents: 2_000_000 });
    expect([diff.rows, isChanged(diff)]).toEqual([[], true]);
  });

  it('is the same in whatever order the entries were written down', () => {
    const after = { ...BEFORE, rules: { ...BEFORE.rules, envelopeCents: 5_000_000 } };
    const all = [...BEFORE.entries];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 3 }),
        fc.shuffledSubarray(all, { minLength: 3 }),
        (one, two) => {
          expect(diffRankings({ ...BEFORE, entries: one }, { ...after, entries: two })).toEqual(
            diffRankings(BEFORE, after),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});
