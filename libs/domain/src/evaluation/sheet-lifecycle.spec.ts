import { checkMove, lifecycleProblems } from '../kernel/lifecycle';
import { sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { EMPTY_SHEET, type SheetContent } from './sheet';
import {
  canSaveSheet,
  canSubmitSheet,
  checkNotFrozen,
  SHEET_LIFECYCLE,
  SHEET_STATES,
  type SheetState,
} from './sheet-lifecycle';

const FROZEN_AT = '2027-06-01T08:00:00.000Z';
const frozen = { code: 'RANKING_FROZEN', facts: { frozenAt: FROZEN_AT } };
const illegal = (from: string, move: string) => ({
  code: 'ILLEGAL_MOVE',
  facts: { lifecycle: 'scoreSheet', from, move },
});
const offScale = { code: 'SCORE_OUT_OF_SCALE', facts: { question: 'P1', value: 6 } };

describe('the states of a score sheet', () => {
  it('have no dead ends', () => {
    expect(lifecycleProblems(SHEET_LIFECYCLE)).toEqual([]);
  });

  it.each([
    ['save', ['draft']],
    ['submit', ['draft']],
    ['void', ['draft', 'submitted']],
  ] as const)('%s from %j only', (move, from) => {
    expect(SHEET_STATES.filter((state) => checkMove(SHEET_LIFECYCLE, state, move) === null)).toEqual(from);
  });
});

type Case = [name: string, state: SheetState, content: SheetContent, frozenAt: string | null, answer: unknown];

describe('canSaveSheet', () => {
  it.each<Case>([
    ['an empty draft', 'draft', EMPTY_SHEET, null, null],
    ['a half-scored draft', 'draft', sheetBuilder(3, { P1: null }), null, null],
    ['a score off the scale', 'draft', sheetBuilder(3, { P1: 6 }), null, offScale],
    ['a submitted sheet is locked', 'submitted', sheetBuilder(3), null, illegal('submitted', 'save')],
    ['a voided sheet stays as it is', 'voided', sheetBuilder(3), null, illegal('voided', 'save')],
    ['after the freeze, whatever else is wrong', 'submitted', sheetBuilder(3, { P1: 6 }), FROZEN_AT, frozen],
  ])('%s', (_, state, content, frozenAt, answer) => {
    expect(canSaveSheet(SMALL_GRANT_GRID, { state, content }, frozenAt)).toEqual(answer);
  });
});

describe('canSubmitSheet', () => {
  it.each<Case>([
    ['a complete draft', 'draft', sheetBuilder(5), null, null],
    [
      'a question open',
      'draft',
      sheetBuilder(3, { C1: null }),
      null,
      { code: 'SHEET_INCOMPLETE', facts: { gaps: [{ code: 'SCORE_MISSING', facts: { question: 'C1' } }] } },
    ],
    [
      'every gap at once',
      'draft',
      { scores: { ...sheetBuilder(3).scores, P1: { value: 1, reason: ' ' } }, comments: { P: 'P', D: 'D', C: 'C' } },
      null,
      {
        code: 'SHEET_INCOMPLETE',
        facts: {
          gaps: [
            { code: 'SCORE_REASON_MISSING', facts: { question: 'P1', score: 1 } },
            { code: 'SECTION_COMMENT_MISSING', facts: { section: 'B' } },
          ],
        },
      },
    ],
    [
      'a score off the scale comes before what is missing',
      'draft',
      sheetBuilder(3, { P1: 6, P2: null }),
      null,
      offScale,
    ],
    ['twice', 'submitted', sheetBuilder(3), null, illegal('submitted', 'submit')],
    ['voided meanwhile', 'voided', sheetBuilder(3), null, illegal('voided', 'submit')],
    ['after the freeze', 'draft', sheetBuilder(3), FROZEN_AT, frozen],
  ])('%s', (_, state, content, frozenAt, answer) => {
    expect(canSubmitSheet(SMALL_GRANT_GRID, { state, content }, frozenAt)).toEqual(answer);
  });
});

it.each([
  ['a ranking that is not frozen changes nothing', null, null],
  ['a frozen ranking says since when', FROZEN_AT, frozen],
])('%s', (_, frozenAt, answer) => {
  expect(checkNotFrozen(frozenAt)).toEqual(answer);
});
