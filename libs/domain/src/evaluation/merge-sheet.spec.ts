import { sheetBuilder } from '../testing/evaluation-builders';
import { mergeSheet } from './merge-sheet';
import type { SheetContent } from './sheet';

const BASE = sheetBuilder(3);
const score = (sheet: SheetContent, question: string, value: number, reason: string): SheetContent => ({
  ...sheet,
  scores: { ...sheet.scores, [question]: { value, reason } },
});
const comment = (sheet: SheetContent, section: string, text: string): SheetContent => ({
  ...sheet,
  comments: { ...sheet.comments, [section]: text },
});

describe('mergeSheet', () => {
  it('keeps what was scored in two tabs', () => {
    const merged = mergeSheet(
      BASE,
      score(BASE, 'P1', 5, 'Mine'),
      comment(score(BASE, 'P2', 1, 'Theirs'), 'D', 'Theirs'),
    );
    expect(merged).toEqual({
      content: comment(score(score(BASE, 'P1', 5, 'Mine'), 'P2', 1, 'Theirs'), 'D', 'Theirs'),
      clashes: [],
    });
  });

  it('never splits a score from its reason', () => {
    const merged = mergeSheet(BASE, score(BASE, 'P1', 5, 'Because of P1'), score(BASE, 'P1', 3, 'Weak targets'));
    expect(merged.content).toEqual(score(BASE, 'P1', 5, 'Because of P1'));
    expect(merged.clashes).toEqual([
      {
        path: 'scores.P1',
        base: { value: 3, reason: 'Because of P1' },
        mine: { value: 5, reason: 'Because of P1' },
        theirs: { value: 3, reason: 'Weak targets' },
      },
    ]);
  });

  it('keeps both comments when both were written', () => {
    const merged = mergeSheet(BASE, comment(BASE, 'C', 'Mine'), comment(BASE, 'C', 'Theirs'));
    expect(merged.content).toEqual(comment(BASE, 'C', 'Mine'));
    expect(merged.clashes).toEqual([{ path: 'comments.C', base: 'On C', mine: 'Mine', theirs: 'Theirs' }]);
  });
});
