import { MAX_CAPACITY } from '@trilot/domain';
import type { EvaluatorCapacity } from '../api/suggestion';
import { capacityOf, commonCapacity, saidBefore, termsOf } from './terms';

const evaluator = (id: string, capacity: number, expertise: string[] = []): EvaluatorCapacity => ({
  id,
  name: id.toUpperCase(),
  country: 'PT',
  languages: ['en'],
  load: 0,
  suggested: 0,
  capacity,
  expertise,
});

describe('capacityOf', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    [String(MAX_CAPACITY), MAX_CAPACITY],
    [String(MAX_CAPACITY + 1), null],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e2', null],
    ['१२', null],
  ])('%j', (typed, capacity) => {
    expect(capacityOf(typed)).toBe(capacity);
  });
});

describe('what was said before', () => {
  it('is what most take, and who takes another number', () => {
    const all = [evaluator('a', 20), evaluator('b', 20), evaluator('c', 5)];
    expect([commonCapacity(all), saidBefore(all)]).toEqual([20, { c: { capacity: '5' } }]);
    expect([commonCapacity([]), saidBefore([])]).toEqual([null, {}]);
  });
});

describe('termsOf', () => {
  const all = [evaluator('a', 20, ['social']), evaluator('b', 20), evaluator('c', 5)];

  it('takes what was typed and marked, and the capacity of all for the others', () => {
    const said = { b: { capacity: '3', expertise: ['green'] }, c: { capacity: '' } };
    expect(termsOf(all, '12', said)).toEqual({
      wrong: [],
      terms: [
        { evaluatorId: 'a', capacity: 12, expertise: ['social'] },
        { evaluatorId: 'b', capacity: 3, expertise: ['green'] },
        { evaluatorId: 'c', capacity: 12, expertise: [] },
      ],
    });
  });

  it('names whose capacity cannot be read', () => {
    expect(termsOf(all, '12', { b: { capacity: 'many' } }).wrong.map(({ id }) => id)).toEqual(['b']);
  });
});
