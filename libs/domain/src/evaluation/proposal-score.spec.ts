import { sheetBuilder } from '../testing/evaluation-builders';
import { FULL_APPLICATION_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { combineSheets, EMPTY_SCORE, meanOfQuestion, meanOfSection, meanTotal } from './proposal-score';
import { EMPTY_SHEET } from './sheet';

const THREES = sheetBuilder(3);
const FOURS = sheetBuilder(4);
/** 60 + 3 − 2 − 2 = 59 points. */
const FIFTY_NINE = sheetBuilder(3, { D1: 4, D2: 2, D3: 2 });

describe('combineSheets', () => {
  it('of no sheet is the empty score', () => {
    expect(combineSheets(SMALL_GRANT_GRID, [])).toEqual(EMPTY_SCORE);
  });

  it('of one sheet is that sheet', () => {
    expect(combineSheets(SMALL_GRANT_GRID, [FIFTY_NINE])).toEqual({
      sheets: 1,
      totalSum: 59,
      totalMin: 59,
      questionSums: [3, 3, 3, 4, 2, 2, 3, 3],
      questionMins: [3, 3, 3, 4, 2, 2, 3, 3],
      sectionMins: [27, 20, 6, 6],
    });
  });

  it('of three sheets keeps sums and the lowest of each, in the order of the grid', () => {
    expect(combineSheets(SMALL_GRANT_GRID, [FOURS, FIFTY_NINE, sheetBuilder(3, { P1: 1, B1: 5 })])).toEqual({
      sheets: 3,
      totalSum: 80 + 59 + 58,
      totalMin: 58,
      questionSums: [8, 10, 10, 11, 9, 9, 10, 12],
      questionMins: [1, 3, 3, 3, 2, 2, 3, 3],
      sectionMins: [21, 20, 6, 6],
    });
  });

  it('is the same whichever sheet comes first', () => {
    expect(combineSheets(SMALL_GRANT_GRID, [FIFTY_NINE, FOURS])).toEqual(
      combineSheets(SMALL_GRANT_GRID, [FOURS, FIFTY_NINE]),
    );
  });

  it('counts nothing for a section that is carried over', () => {
    const score = combineSheets(FULL_APPLICATION_GRID, [sheetBuilder(5, {}, FULL_APPLICATION_GRID)]);
    expect(score.totalSum).toBe(80);
    expect(score.sectionMins).toEqual([20, 0, 15, 15, 15, 15]);
  });

  it.each([
    ['nothing scored', EMPTY_SHEET],
    ['one question open', sheetBuilder(3, { C1: null })],
  ])('never adds up a sheet with %s', (_, sheet) => {
    expect(() => combineSheets(SMALL_GRANT_GRID, [THREES, sheet])).toThrow('only complete sheets count');
  });
});

describe('exact means', () => {
  const score = combineSheets(SMALL_GRANT_GRID, [THREES, FIFTY_NINE]);
  const [priorities, design] = SMALL_GRANT_GRID.sections;

  it.each([
    ['the total of two sheets keeps its half point', meanTotal(score), { numerator: 119, denominator: 2 }],
    ['a question, unweighted', meanOfQuestion(SMALL_GRANT_GRID, score, 'D1'), { numerator: 7, denominator: 2 }],
    ['the first question', meanOfQuestion(SMALL_GRANT_GRID, score, 'P1'), { numerator: 6, denominator: 2 }],
    ['a section, weighted', meanOfSection(SMALL_GRANT_GRID, score, design!), { numerator: 41, denominator: 2 }],
    ['another section', meanOfSection(SMALL_GRANT_GRID, score, priorities!), { numerator: 54, denominator: 2 }],
    ['the total without a sheet', meanTotal(EMPTY_SCORE), { numerator: 0, denominator: 1 }],
    [
      'a question without a sheet',
      meanOfQuestion(SMALL_GRANT_GRID, EMPTY_SCORE, 'P1'),
      { numerator: 0, denominator: 1 },
    ],
    [
      'a section without a sheet',
      meanOfSection(SMALL_GRANT_GRID, EMPTY_SCORE, design!),
      { numerator: 0, denominator: 1 },
    ],
  ])('%s', (_, mean, exact) => {
    expect(mean).toEqual(exact);
  });
});
