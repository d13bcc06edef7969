import { sameJson } from './same-json';

describe('sameJson', () => {
  it.each([
    ['the same text', 'a', 'a', true],
    ['other text', 'a', 'b', false],
    ['nothing and an empty text', null, '', false],
    ['a number and its digits', 1, '1', false],
    ['keys in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['a key more', { a: 1 }, { a: 1, b: null }, false],
    ['a key without a value', { a: 1 }, { a: 1, b: undefined }, true],
    ['items in another order', [1, 2], [2, 1], false],
    ['an item more', [1], [1, 2], false],
    ['a list and a record with the same keys', ['a'], { 0: 'a' }, false],
    ['a record and nothing', {}, null, false],
  ])('%s', (_, a, b, same) => {
    expect(sameJson(a, b)).toBe(same);
    expect(sameJson(b, a)).toBe(same);
  });
});
