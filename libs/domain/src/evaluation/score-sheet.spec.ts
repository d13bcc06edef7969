import { sheetBuilder } from '../testing/evaluation-builders';
import { CONCEPT_NOTE_GRID, FULL_APPLICATION_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { checkScores, sectionPoints, sectionTotals, sheetGaps, sheetProgress } from './score-sheet';
import { EMPTY_SHEET, type SheetContent } from './sheet';

const scored = (question: string, value: unknown): SheetContent => ({
  ...EMPTY_SHEET,
  scores: { [question]: { value: value as number, reason: '' } },
});
const offScale = (value: unknown) => ({ code: 'SCORE_OUT_OF_SCALE', facts: { question: 'P1', value } });
const unknown = (question: string) => ({ code: 'QUESTION_UNKNOWN', facts: { question } });

describe('checkScores', () => {
  it.each<[string, SheetContent, unknown]>([
    ['an empty sheet', EMPTY_SHEET, null],
    ['the lowest score', scored('P1', 1), null],
    ['the highest score', scored('P1', 5), null],
    ['a question left open', scored('P1', null), null],
    ['a complete sheet', sheetBuilder(3), null],
    ['0', scored('P1', 0), offScale(0)],
    ['6', scored('P1', 6), offScale(6)],
    ['a negative score', scored('P1', -1), offScale(-1)],
    ['3.5', scored('P1', 3.5), offScale(3.5)],
    ['no number', scored('P1', Number.NaN), offScale(Number.NaN)],
    ['"5 "', scored('P1', '5 '), offScale('5 ')],
    ['"5"', scored('P1', '5'), offScale('5')],
    ['a score left out', scored('P1', undefined), offScale(undefined)],
    ['a question of another grid', scored('1.1', 3), unknown('1.1')],
    ['a question of another grid, left open', scored('1.1', null), unknown('1.1')],
    ['a question named like a built-in', scored('constructor', 3), unknown('constructor')],
    ['one wrong score among right ones', sheetBuilder(3, { P1: 6 }), offScale(6)],
  ])('%s', (_, sheet, answer) => {
    expect(checkScores(SMALL_GRANT_GRID, sheet)).toEqual(answer);
  });

  it('takes the scale from the grid', () => {
    const wide = { ...SMALL_GRANT_GRID, scale: { ...SMALL_GRANT_GRID.scale, min: 0, max: 10 } };
    expect(checkScores(wide, scored('P1', 0))).toBeNull();
    expect(checkScores(wide, scored('P1', 10))).toBeNull();
    expect(checkScores(wide, scored('P1', 11))).toEqual(offScale(11));
  });
});

const missing = (question: string) => ({ code: 'SCORE_MISSING', facts: { question } });
const noReason = (question: string, score: number) => ({ code: 'SCORE_REASON_MISSING', facts: { question, score } });
const noComment = (section: string) => ({ code: 'SECTION_COMMENT_MISSING', facts: { section } });

const withReason = (value: number, reason: string): SheetContent => {
  const sheet = sheetBuilder(3);
  return { ...sheet, scores: { ...sheet.scores, D1: { value, reason } } };
};
const withComment = (comment: string): SheetContent => {
  const sheet = sheetBuilder(3);
  return { ...sheet, comments: { ...sheet.comments, D: comment } };
};

describe('sheetGaps', () => {
  it.each<[string, SheetContent, unknown[]]>([
    ['a complete sheet lacks nothing', sheetBuilder(3), []],
    ['an open question', sheetBuilder(3, { D1: null }), [missing('D1')]],
    ['1 without a reason', withReason(1, ''), [noReason('D1', 1)]],
    ['2 without a reason', withReason(2, ''), [noReason('D1', 2)]],
    ['3 without a reason', withReason(3, ''), []],
    ['4 without a reason', withReason(4, ''), []],
    ['5 without a reason', withReason(5, ''), [noReason('D1', 5)]],
    ['5 with a reason', withReason(5, 'Built with the citizens'), []],
    ['a reason of spaces', withReason(2, ' \t\n'), [noReason('D1', 2)]],
    ['a reason of characters that print nothing', withReason(1, '\u200b\u00ad'), [noReason('D1', 1)]],
    ['a section without a comment', withComment(''), [noComment('D')]],
    ['a comment of no-break spaces', withComment('\u00a0\u202f'), [noComment('D')]],
    [
      'nothing written: all of it, in the order of the grid',
      EMPTY_SHEET,
      [
        ...['P1', 'P2', 'P3'].map(missing),
        noComment('P'),
        ...['D1', 'D2', 'D3'].map(missing),
        noComment('D'),
        missing('C1'),
        noComment('C'),
        missing('B1'),
        noComment('B'),
      ],
    ],
  ])('%s', (_, sheet, gaps) => {
    expect(sheetGaps(SMALL_GRANT_GRID, sheet)).toEqual(gaps);
  });

  it('asks no comment for a section that is carried over', () => {
    const sheet = sheetBuilder(3, {}, FULL_APPLICATION_GRID);
    const { 2: _, ...comments } = sheet.comments;
    expect(sheetGaps(FULL_APPLICATION_GRID, { ...sheet, comments })).toEqual([]);
  });

  it('takes the scores that need a reason from the grid', () => {
    const strict = { ...SMALL_GRANT_GRID, scale: { ...SMALL_GRANT_GRID.scale, reasonRequiredFor: [3] } };
    expect(sheetGaps(strict, withReason(3, ''))).toEqual([noReason('D1', 3)]);
    expect(sheetGaps(strict, withReason(5, ''))).toEqual([]);
  });
});

const [PRIORITIES, DESIGN] = SMALL_GRANT_GRID.sections;

describe('sectionPoints', () => {
  it.each([
    ['all fives', sheetBuilder(5), 45, 35],
    ['all ones', sheetBuilder(1), 9, 7],
    ['weights 3, 2 and 2 count', sheetBuilder(3, { D1: 5, D2: 4, D3: 1 }), 27, 25],
    ['an open question counts nothing', sheetBuilder(5, { P2: null, D3: null }), 30, 25],
    ['nothing scored yet', EMPTY_SHEET, 0, 0],
  ])('%s', (_, sheet, priorities, design) => {
    expect(sectionPoints(PRIORITIES!, sheet)).toBe(priorities);
    expect(sectionPoints(DESIGN!, sheet)).toBe(design);
  });
});

describe('sheetProgress', () => {
  it.each([
    ['nothing scored yet', EMPTY_SHEET, { points: 0, max: 100, scored: 0, questions: 8 }],
    ['some questions open', sheetBuilder(4, { P1: null, B1: null }), { points: 60, max: 100, scored: 6, questions: 8 }],
    ['all threes', sheetBuilder(3), { points: 60, max: 100, scored: 8, questions: 8 }],
    ['all fives', sheetBuilder(5), { points: 100, max: 100, scored: 8, questions: 8 }],
  ])('%s', (_, sheet, progress) => {
    expect(sheetProgress(SMALL_GRANT_GRID, sheet)).toEqual(progress);
  });

  it('adds nothing for scores of another grid', () => {
    expect(sheetProgress(CONCEPT_NOTE_GRID, sheetBuilder(5))).toEqual({ points: 0, max: 50, scored: 0, questions: 9 });
  });
});

it('sectionTotals gives the points of every section beside its maximum, in the order of the grid', () => {
  expect(sectionTotals(SMALL_GRANT_GRID, sheetBuilder(3, { P1: 5, C1: null }))).toEqual([
    { id: 'P', points: 33, max: 45 },
    { id: 'D', points: 21, max: 35 },
    { id: 'C', points: 0, max: 10 },
    { id: 'B', points: 6, max: 10 },
  ]);
});
