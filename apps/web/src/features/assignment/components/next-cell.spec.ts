import { nextCell } from './next-cell';

const SIZE = { row: 3, column: 4 };

describe('nextCell', () => {
  it.each([
    ['ArrowUp', [1, 1], [0, 1]],
    ['ArrowDown', [1, 1], [2, 1]],
    ['ArrowLeft', [1, 1], [1, 0]],
    ['ArrowRight', [1, 1], [1, 2]],
    ['Home', [1, 2], [1, 0]],
    ['End', [1, 0], [1, 3]],
    ['ArrowUp', [0, 1], null],
    ['ArrowDown', [2, 1], null],
    ['ArrowLeft', [1, 0], null],
    ['ArrowRight', [1, 3], null],
    ['Home', [1, 0], null],
    ['End', [1, 3], null],
    ['Enter', [1, 1], null],
  ] as const)('%s from %j', (key, [row, column], to) => {
    expect(nextCell(key, { row, column }, SIZE)).toEqual(to && { row: to[0], column: to[1] });
  });
});
