import type { ThirdScoreRule } from '../calls/call';
import { sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { countSheets, type ScoringRules, sheetsNeeded } from './counted-sheets';
import type { Divergence } from './divergence';
import type { SheetContent } from './sheet';

/** Sheets by their total; D1 weighs three points, D2 two. */
const SHEETS: Readonly<Record<string, SheetContent>> = {
  '60': sheetBuilder(3),
  '77': sheetBuilder(4, { D1: 3 }),
  '80': sheetBuilder(4),
  '81': sheetBuilder(4, { D1: 5, D2: 3 }),
  '83': sheetBuilder(4, { D1: 5 }),
  '100': sheetBuilder(5),
  // on the other side of a gate than 80, within the limit
  '74': sheetBuilder(4, { P1: 2 }),
};

const rules = (thirdScore: ThirdScoreRule, changes: Partial<ScoringRules> = {}): ScoringRules => ({
  grid: SMALL_GRANT_GRID,
  evaluatorsPerProposal: 2,
  divergence: { limit: 20, thirdScore },
  ...changes,
});

/** "a+c 160/2": the sheets that count, named in order of submission, and the exact mean they make. */
const counted = (totals: readonly number[], by: ScoringRules): string => {
  const { score, counted: ids } = countSheets(
    totals.map((total, place) => ({ id: 'abcde'[place]!, content: SHEETS[total]! })),
    by,
  );
  return `${ids.join('+')} ${score.totalSum}/${score.sheets}`;
};

describe('countSheets', () => {
  it.each<[string, number[], string, string]>([
    ['no sheet', [], ' 0/0', ' 0/0'],
    ['one of two', [60], 'a 60/1', 'a 60/1'],
    ['two that agree', [80, 60], 'a+b 140/2', 'a+b 140/2'],
    ['two that diverge, before the third', [60, 81], 'a+b 141/2', 'a+b 141/2'],
    ['two that diverge, and a third', [60, 81, 80], 'a+b+c 221/3', 'b+c 161/2'],
    ['the third is closer to the first', [81, 60, 83], 'a+b+c 224/3', 'a+c 164/2'],
    ['across a gate, within the limit', [80, 74, 77], 'a+b+c 231/3', 'a+c 157/2'],
    ['a fourth counts for nothing', [60, 81, 80, 100], 'a+b+c 221/3', 'b+c 161/2'],
    ['a third where two agree counts for nothing', [80, 77, 60], 'a+b 157/2', 'a+b 157/2'],
  ])('%s', (_, totals, meanOfThree, twoClosest) => {
    expect(counted(totals, rules('meanOfThree'))).toBe(meanOfThree);
    expect(counted(totals, rules('twoClosest'))).toBe(twoClosest);
  });

  it.each<[string, number[], number, string]>([
    ['equally close: the pair with the higher totals', [60, 100, 80], 20, 'b+c 180/2'],
    ['and so whichever came first', [100, 60, 80], 20, 'a+c 180/2'],
    ['the third the same as the first: these two', [60, 81, 60], 20, 'a+c 120/2'],
    ['the third the same as the second: these two', [60, 81, 81], 20, 'b+c 162/2'],
  ])('twoClosest, %s', (_, totals, limit, line) => {
    expect(counted(totals, rules('twoClosest', { divergence: { limit, thirdScore: 'twoClosest' } }))).toBe(line);
  });

  it('takes the pair submitted first when all three have the same total', () => {
    // 80 points each, but the second lies below the gate of a priority
    const sheets = [sheetBuilder(4), sheetBuilder(4, { P1: 2, D1: 5, P2: 5 }), sheetBuilder(4)];
    const { counted: ids } = countSheets(
      sheets.map((content, place) => ({ id: 'abc'[place]!, content })),
      rules('twoClosest'),
    );
    expect(ids).toEqual(['a', 'b']);
  });

  it('says how the two diverge, with the third too', () => {
    const sheets = [60, 81, 80].map((total, place) => ({ id: 'abc'[place]!, content: SHEETS[total]! }));
    const divergence = { reason: 'difference', difference: 21, limit: 20 };
    expect(countSheets(sheets.slice(0, 1), rules('twoClosest')).divergence).toBeNull();
    expect(countSheets(sheets.slice(0, 2), rules('twoClosest')).divergence).toEqual(divergence);
    expect(countSheets(sheets, rules('twoClosest')).divergence).toEqual(divergence);
  });

  it.each([
    [1, 'a 60/1'],
    [3, 'a+b+c 241/3'],
  ])('knows no third where a call wants %i', (evaluatorsPerProposal, line) => {
    expect(counted([60, 81, 100, 77], rules('twoClosest', { evaluatorsPerProposal }))).toBe(line);
  });

  it('tests gates on the sheets that count alone', () => {
    const sheets = [60, 81, 80].map((total, place) => ({ id: 'abc'[place]!, content: SHEETS[total]! }));
    expect(countSheets(sheets, rules('twoClosest')).score.totalMin).toBe(80);
    expect(countSheets(sheets, rules('meanOfThree')).score.totalMin).toBe(60);
  });
});

const DIVERGENCE: Divergence = { reason: 'difference', difference: 21, limit: 20 };

it.each([
  ['two agree', 2, null, 2],
  ['two diverge', 2, DIVERGENCE, 3],
  ['one evaluator', 1, null, 1],
])('sheets that are needed: %s', (_, evaluators, diverging, needed) => {
  expect(sheetsNeeded(evaluators, diverging)).toBe(needed);
});
