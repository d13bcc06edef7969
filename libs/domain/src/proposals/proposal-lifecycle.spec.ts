import { checkMove, lifecycleProblems } from '../kernel/lifecycle';
import { PROPOSAL_LIFECYCLE, PROPOSAL_STATES } from './proposal-lifecycle';

describe('the states of a proposal', () => {
  it('have no dead ends', () => {
    expect(lifecycleProblems(PROPOSAL_LIFECYCLE)).toEqual([]);
  });

  it.each([
    ['edit', ['draft']],
    ['submit', ['draft', 'submitted']],
    ['withdraw', ['draft', 'submitted']],
  ] as const)('%s from %j only', (move, from) => {
    expect(PROPOSAL_STATES.filter((state) => checkMove(PROPOSAL_LIFECYCLE, state, move) === null)).toEqual(from);
  });
});
