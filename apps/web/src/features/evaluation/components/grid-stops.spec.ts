import { EMPTY_SHEET, type EvaluationGrid, refuse, type SheetContent } from '@trilot/domain';
import { firstOpenStop, gapAnchor, stepFrom, stopsOf } from './grid-stops';

const question = (id: string) => ({ id, text: { en: id }, weight: 1 });
const GRID: EvaluationGrid = {
  id: 'test',
  scale: { min: 1, max: 5, labels: [], reasonRequiredFor: [1] },
  max: 15,
  totalGate: null,
  gatesTestedOn: 'mean',
  sections: [
    { id: 'A', name: { en: 'A' }, questions: [question('A1'), question('A2')] },
    {
      id: 'R',
      name: { en: 'R' },
      questions: [],
      carriedOverFrom: { stage: 'conceptNote', section: '1' },
      carriedOverMax: 20,
    },
    { id: 'B', name: { en: 'B' }, questions: [question('B1')] },
  ],
};
const STOPS = stopsOf(GRID);
const scored = (...ids: readonly string[]): SheetContent => ({
  ...EMPTY_SHEET,
  scores: Object.fromEntries(ids.map((id) => [id, { value: 3, reason: '' }])),
});

describe('stopsOf', () => {
  it('gives the questions and the comment of each section, and nothing of one that is carried over', () => {
    expect(STOPS).toEqual([
      { kind: 'question', id: 'A1' },
      { kind: 'question', id: 'A2' },
      { kind: 'comment', id: 'A' },
      { kind: 'question', id: 'B1' },
      { kind: 'comment', id: 'B' },
    ]);
  });
});

describe('stepFrom', () => {
  it.each([
    ['on to the next question', 'question-A1', 1, { kind: 'question', id: 'A2' }],
    ['on to the comment of the section', 'question-A2', 1, { kind: 'comment', id: 'A' }],
    ['on into the next section', 'comment-A', 1, { kind: 'question', id: 'B1' }],
    ['back', 'question-B1', -1, { kind: 'comment', id: 'A' }],
    ['nowhere beyond the end', 'comment-B', 1, { kind: 'comment', id: 'B' }],
    ['nowhere before the start', 'question-A1', -1, { kind: 'question', id: 'A1' }],
    ['to the first from nowhere', null, 1, { kind: 'question', id: 'A1' }],
  ] as const)('goes %s', (_, current, step, expected) => {
    expect(stepFrom(STOPS, current, step)).toEqual(expected);
  });

  it('goes nowhere in an empty grid', () => {
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

describe('firstOpenStop', () => {
  it.each([
    ['an empty sheet', EMPTY_SHEET, { kind: 'question', id: 'A1' }],
    ['a sheet with its first question scored', scored('A1'), { kind: 'question', id: 'A2' }],
    [
      'a score taken back',
      { ...EMPTY_SHEET, scores: { A1: { value: null, reason: 'why' } } },
      { kind: 'question', id: 'A1' },
    ],
    ['everything scored', scored('A1', 'A2', 'B1'), { kind: 'question', id: 'A1' }],
  ] as const)('goes on at the right place with %s', (_, sheet, expected) => {
    expect(firstOpenStop(STOPS, sheet)).toEqual(expected);
  });
});

describe('gapAnchor', () => {
  it.each([
    [refuse('SCORE_MISSING', { question: 'A1' }), 'score-A1'],
    [refuse('SCORE_REASON_MISSING', { question: 'A1', score: 1 }), 'reason-A1'],
    [refuse('SECTION_COMMENT_MISSING', { section: 'A' }), 'comment-of-A'],
  ])('%j is mended in %s', (gap, anchor) => {
    expect(gapAnchor(gap)).toBe(anchor);
  });
});
