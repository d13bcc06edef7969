import { nextChecklistCode } from './checklist';

describe('nextChecklistCode', () => {
  it.each([
    ['the first', [], 'A1'],
    ['the next', ['A1', 'A2'], 'A3'],
    ['one that has become free', ['A1', 'A3'], 'A2'],
    ['whatever others are called', ['B1', 'x'], 'A1'],
  ])('%s', (_, taken, code) => {
    expect(nextChecklistCode(taken)).toBe(code);
  });
});
