import * as domain from './index';
import { type Lifecycle, lifecycleProblems } from './kernel/lifecycle';

const isLifecycle = (value: unknown): value is Lifecycle<string, string> =>
  typeof value === 'object' && value !== null && 'initial' in value && 'moves' in value;

const LIFECYCLES = Object.values<unknown>(domain)
  .filter(isLifecycle)
  .map((lifecycle): [string, Lifecycle<string, string>] => [lifecycle.name, lifecycle]);

it('every lifecycle of the domain is looked at', () => {
  expect(LIFECYCLES.map(([name]) => name)).toEqual(expect.arrayContaining(['proposal', 'scoreSheet', 'ranking']));
});

it.each(LIFECYCLES)('%s has no dead end, no unreachable state and no unknown one', (_, lifecycle) => {
  expect(lifecycleProblems(lifecycle)).toEqual([]);
});

it.each(LIFECYCLES)('%s begins and ends in states of its own', (_, { states, final, initial }) => {
  expect([initial, ...final].filter((state) => !states.includes(state))).toEqual([]);
});
