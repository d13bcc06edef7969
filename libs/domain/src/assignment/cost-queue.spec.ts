import fc from 'fast-check';
import { costQueue } from './cost-queue';

it('gives nodes by cost, and of equal costs the smaller number, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ node: fc.nat(20), cost: fc.nat(9) })), (entries) => {
      const queue = costQueue();
      for (const { node, cost } of entries) queue.push(node, cost);
      const taken = entries.map(() => queue.pop());
      expect(taken).toEqual(entries.toSorted((a, b) => a.cost - b.cost || a.node - b.node));
      expect(queue.pop()).toBeNull();
    }),
  );
});

it('is empty once cleared', () => {
  const queue = costQueue();
  queue.push(1, 1);
  queue.clear();
  expect(queue.pop()).toBeNull();
});
