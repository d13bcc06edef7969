import { checkMove, type Lifecycle, lifecycleProblems, transition } from './lifecycle';

const DOOR: Lifecycle<'open' | 'closed' | 'walled', 'shut' | 'push' | 'wallUp'> = {
  name: 'door',
  states: ['open', 'closed', 'walled'],
  initial: 'open',
  final: ['walled'],
  moves: {
    shut: { from: ['open'], to: 'closed' },
    push: { from: ['closed'], to: 'open' },
    wallUp: { from: ['open', 'closed'], to: 'walled' },
  },
};

describe('a move', () => {
  it('of the table leads to its state', () => {
    expect(transition(DOOR, 'closed', 'wallUp')).toEqual({ state: 'walled' });
    expect(checkMove(DOOR, 'closed', 'wallUp')).toBeNull();
  });

  it('that the table does not have is refused', () => {
    const refusal = { code: 'ILLEGAL_MOVE', facts: { lifecycle: 'door', from: 'walled', move: 'push' } };
    expect(transition(DOOR, 'walled', 'push')).toEqual(refusal);
    expect(checkMove(DOOR, 'walled', 'push')).toEqual(refusal);
  });
});

describe('lifecycleProblems', () => {
  it.each<[string, Lifecycle<string, string>, string[]]>([
    ['a sound table', DOOR, []],
    ['a dead end that is not declared', { ...DOOR, final: [] }, ['walled is a dead end']],
    [
      'a state nobody reaches',
      { ...DOOR, states: [...DOOR.states, 'lost'], final: ['walled', 'lost'] },
      ['lost is never reached'],
    ],
    [
      'a move to an unknown state',
      { ...DOOR, moves: { ...DOOR.moves, burn: { from: ['open'], to: 'ashes' } } },
      ['burn names the unknown state ashes'],
    ],
    [
      'a move from an unknown state',
      { ...DOOR, moves: { ...DOOR.moves, dig: { from: ['buried'], to: 'open' } } },
      ['dig names the unknown state buried'],
    ],
    [
      'states that only reach each other',
      {
        ...DOOR,
        states: [...DOOR.states, 'up', 'down'],
        moves: { ...DOOR.moves, fall: { from: ['up'], to: 'down' }, rise: { from: ['down'], to: 'up' } },
      },
      ['up is never reached', 'down is never reached'],
    ],
  ])('%s', (_, lifecycle, problems) => {
    expect(lifecycleProblems(lifecycle)).toEqual(problems);
  });
});
