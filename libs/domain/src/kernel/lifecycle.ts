/** A lifecycle is a table of states and moves; one generic function walks it, so that no state is changed by hand. */
import { type Refusal, refuse } from './refusal';

export interface Lifecycle<State extends string, Move extends string> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly final: readonly State[];
  readonly moves: Readonly<Record<Move, { readonly from: readonly State[]; readonly to: State }>>;
}

/** The state after a move. @returns ILLEGAL_MOVE when the table has no such move from the state */
export function transition<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  from: State,
  move: Move,
): { readonly state: State } | Refusal<'ILLEGAL_MOVE'> {
  const { from: allowed, to } = lifecycle.moves[move];
  return allowed.includes(from) ? { state: to } : refuse('ILLEGAL_MOVE', { lifecycle: lifecycle.name, from, move });
}

/** Null when the move is legal from the state, else ILLEGAL_MOVE. */
export function checkMove<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  from: State,
  move: Move,
): Refusal<'ILLEGAL_MOVE'> | null {
  const result = transition(lifecycle, from, move);
  return 'code' in result ? result : null;
}

/** What is wrong with a table: states nobody reaches, states nobody leaves, moves to states that do not exist. */
export function lifecycleProblems<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
): readonly string[] {
  const moves = Object.entries(lifecycle.moves) as [Move, { from: readonly State[]; to: State }][];
  const known = new Set<State>(lifecycle.states);
  const reached = new Set<State>([lifecycle.initial]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const [, { from, to }] of moves) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  const left = new Set(moves.flatMap(([, { from }]) => from));
  return [
    ...moves.flatMap(([move, { from, to }]) =>
      [...from, to].filter((state) => !known.has(state)).map((state) => `${move} names the unknown state ${state}`),
    ),
    ...lifecycle.states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...lifecycle.states
      .filter((state) => !left.has(state) && !lifecycle.final.includes(state))
      .map((state) => `${state} is a dead end`),
  ];
}
