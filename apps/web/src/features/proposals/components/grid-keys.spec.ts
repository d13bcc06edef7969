/** @jest-environment jsdom */
import { focusField, placeOf, rowByKey } from './grid-keys';

const row = (name: string) =>
  `<tr><td><input name="${name}1"></td><td><input name="${name}2"></td><td><button>x</button></td></tr>`;
let grid: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<div><table><thead><tr><th>A</th></tr></thead><tbody>${row('a')}${row('b')}</tbody></table></div>`;
  grid = document.querySelector('div')!;
});

const field = (name: string) => document.querySelector<HTMLElement>(`[name=${name}]`)!;

describe('placeOf', () => {
  it('counts rows of the body and columns from nought', () => {
    expect([placeOf(field('a1')), placeOf(field('b2'))]).toEqual([
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ]);
  });

  it('is nowhere for a button', () => {
    expect(placeOf(document.querySelector('button')!)).toBeNull();
  });
});

describe('rowByKey', () => {
  it.each([
    ['ArrowDown', false, 3],
    ['ArrowUp', false, 1],
    ['Enter', false, 3],
    ['Enter', true, 1],
    ['Tab', false, null],
    ['a', false, null],
    ['ArrowLeft', false, null],
  ])('%s (shift: %s) leads from row 2 to %s', (key, shiftKey, expected) => {
    expect(rowByKey({ key, shiftKey }, 2)).toBe(expected);
  });
});

describe('focusField', () => {
  it('puts the focus into the field', () => {
    focusField(grid, { row: 1, column: 1 });
    expect(document.activeElement).toBe(field('b2'));
  });

  it('leaves the focus where it is when there is no such field', () => {
    field('a1').focus();
    focusField(grid, { row: 2, column: 0 });
    focusField(null, { row: 0, column: 1 });
    expect(document.activeElement).toBe(field('a1'));
  });
});
