/** A queue that gives the cheapest node first; of equal costs the node of the smaller number, so that nothing is left to chance. */
export interface CostQueue {
  /** Adds a node. The same node may be added again at a lower cost; it then comes out more than once. */
  push(node: number, cost: number): void;
  /** Takes the cheapest node out; null when there is none. */
  pop(): { readonly node: number; readonly cost: number } | null;
  clear(): void;
}

/** An empty queue, kept as a binary heap: adding and taking cost the logarithm of its length. */
export function costQueue(): CostQueue {
  const nodes: number[] = [];
  const costs: number[] = [];
  const before = (a: number, b: number) => costs[a]! < costs[b]! || (costs[a] === costs[b] && nodes[a]! < nodes[b]!);
  const swap = (a: number, b: number) => {
    [nodes[a], nodes[b]] = [nodes[b]!, nodes[a]!];
    [costs[a], costs[b]] = [costs[b]!, costs[a]!];
  };
  const rise = (from: number) => {
    for (let place = from; place > 0;) {
      const parent = (place - 1) >> 1;
      if (!before(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const sink = () => {
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      if (left >= nodes.length) return;
      const least = left + 1 < nodes.length && before(left + 1, left) ? left + 1 : left;
      if (!before(least, place)) return;
      swap(place, least);
      place = least;
    }
  };
  return {
    push(node, cost) {
      nodes.push(node);
      costs.push(cost);
      rise(nodes.length - 1);
    },
    pop() {
      if (nodes.length === 0) return null;
      swap(0, nodes.length - 1);
      const cheapest = { node: nodes.pop()!, cost: costs.pop()! };
      sink();
      return cheapest;
    },
    clear() {
      nodes.length = 0;
      costs.length = 0;
    },
  };
}
