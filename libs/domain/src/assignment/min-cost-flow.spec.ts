import { type Flow, type FlowProblem, minCostFlow } from './min-cost-flow';

function solve(problem: FlowProblem): Flow {
  const steps = minCostFlow(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const arc = (from: number, to: number, capacity: number, cost: number) => ({ from, to, capacity, cost });

describe('minCostFlow', () => {
  it('takes the cheaper of two ways, and the dearer one once that is full', () => {
    const problem = { nodes: 2, sink: 1, arcs: [arc(0, 1, 2, 5), arc(0, 1, 2, 3)], sources: [{ node: 0, units: 3 }] };
    expect(solve(problem)).toEqual({ units: [1, 2], cost: 11, stuck: [0] });
  });

  it('takes an earlier choice back where that makes the whole cheaper', () => {
    // 0 and 1 both like 2 best; 1 has nowhere else to go
    const arcs = [arc(0, 2, 1, 1), arc(0, 3, 1, 4), arc(1, 2, 1, 2), arc(2, 4, 1, 0), arc(3, 4, 1, 0)];
    const sources = [
      { node: 0, units: 1 },
      { node: 1, units: 1 },
    ];
    expect(solve({ nodes: 5, sink: 4, arcs, sources })).toEqual({ units: [0, 1, 1, 1, 1], cost: 6, stuck: [0, 0] });
  });

  it('tells how many units could not leave', () => {
    const problem = { nodes: 2, sink: 1, arcs: [arc(0, 1, 1, 7)], sources: [{ node: 0, units: 3 }] };
    expect(solve(problem)).toEqual({ units: [1], cost: 7, stuck: [2] });
  });

  it('tells after every unit how many have been sent', () => {
    const arcs = [arc(0, 1, 3, 1)];
    expect([...minCostFlow({ nodes: 2, sink: 1, arcs, sources: [{ node: 0, units: 3 }] })]).toEqual([1, 2, 3]);
  });
});
