import fc from 'fast-check';
import { beginsFormula, defusedText } from './spreadsheet-text';

describe('a text that a spreadsheet would take for a formula', () => {
  it.each([
    ['a link', '=HYPERLINK("http://evil.example","Prize")'],
    ['a command', "=cmd|' /C calc'!A0"],
    ['a sum', '+1+1'],
    ['a minus', '-2+3'],
    ['a function of old programs', '@SUM(A1)'],
    ['a tab in front', '\t=1+1'],
    ['a carriage return in front', '\r=1+1'],
    ['a new line in front', '\n=1+1'],
    ['a full-width equals sign', '＝1+1'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at', '＠SUM(A1)'],
    ['an amount typed as text', '-5.00'],
  ])('%s is defused by an apostrophe', (_, text) => {
    expect([beginsFormula(text), defusedText(text)]).toEqual([true, `'${text}`]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Şəhər meydanı'],
    ['a sign within', 'a=b'],
    ['a space in front', ' =1'],
    ['figures', '60000.00'],
    ['an apostrophe of its own', "'=1"],
  ])('%s stays as it is', (_, text) => {
    expect([beginsFormula(text), defusedText(text)]).toEqual([false, text]);
  });

  it('what has been defused is no formula any more, and its text is whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const defused = defusedText(text);
        expect(beginsFormula(defused)).toBe(false);
        expect(defused.endsWith(text)).toBe(true);
      }),
    );
  });
});
