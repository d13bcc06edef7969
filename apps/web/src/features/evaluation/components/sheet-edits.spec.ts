import { EMPTY_SHEET, type EvaluationGrid, type SheetContent } from '@trilot/domain';
import { isOnScale, scoreOf, withComment, withScore } from './sheet-edits';

const SHEET: SheetContent = {
  scores: { A1: { value: 2, reason: 'thin' }, A2: { value: 4, reason: '' } },
  comments: { A: 'sound' },
};

describe('edits of a sheet', () => {
  it.each([
    ['a score keeps its reason', withScore(SHEET, 'A1', { value: 3 }), { value: 3, reason: 'thin' }],
    ['a reason keeps its score', withScore(SHEET, 'A1', { reason: 'better' }), { value: 2, reason: 'better' }],
    [
      'a first reason leaves the score open',
      withScore(EMPTY_SHEET, 'A1', { reason: 'x' }),
      { value: null, reason: 'x' },
    ],
    ['a question nobody has touched', SHEET, { value: 2, reason: 'thin' }],
    ['an empty sheet', EMPTY_SHEET, { value: null, reason: '' }],
  ])('%s', (_, sheet, expected) => {
    expect(scoreOf(sheet, 'A1')).toEqual(expected);
  });

  it('changes nothing but what is edited', () => {
    expect(withComment(withScore(SHEET, 'A1', { value: 5 }), 'B', 'short')).toEqual({
      scores: { A1: { value: 5, reason: 'thin' }, A2: { value: 4, reason: '' } },
      comments: { A: 'sound', B: 'short' },
    });
  });
});

describe('isOnScale', () => {
  const grid: EvaluationGrid = {
    id: 'test',
    scale: { min: 1, max: 5, labels: [], reasonRequiredFor: [] },
    max: 5,
    totalGate: null,
    gatesTestedOn: 'mean',
    sections: [{ id: 'A', name: {}, questions: [{ id: 'A1', text: {}, weight: 1 }] }],
  };

  it.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
  ])('%i on a scale from 1 to 5: %s', (value, expected) => {
    expect(isOnScale(grid, 'A1', value)).toBe(expected);
  });
});
