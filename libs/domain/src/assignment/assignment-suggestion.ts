/**
 * A suggested assignment of a lot from the asking to the end: computed by a job, then taken over as a whole or discarded.
 * It is no assignment before it is taken over.
 */
import { checkUnsealed } from '../calls/submission-window';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';

export const SUGGESTION_STATES = ['asked', 'ready', 'takenOver', 'discarded'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];
export type SuggestionMove = 'compute' | 'takeOver' | 'discard';

export const SUGGESTION_LIFECYCLE: Lifecycle<SuggestionState, SuggestionMove> = {
  name: 'assignmentSuggestion',
  states: SUGGESTION_STATES,
  initial: 'asked',
  final: ['takenOver', 'discarded'],
  moves: {
    compute: { from: ['asked'], to: 'ready' },
    takeOver: { from: ['ready'], to: 'takenOver' },
    discard: { from: ['asked', 'ready'], to: 'discarded' },
  },
};

export interface SuggestionRequestFacts {
  readonly deadline: string;
  readonly now: string;
  readonly rankingFrozenAt: string | null;
  /** The suggestion of the lot that is neither taken over nor discarded, if any. */
  readonly open: string | null;
  /** Evaluators that the proposals of the lot still want, together. */
  readonly wanted: number;
}

/**
 * Whether a suggestion may be asked for: after the deadline, before the freeze, one at a time, and while evaluators are
 * wanted. Source: programme rules, section 8. @returns PROPOSAL_SEALED, RANKING_FROZEN, SUGGESTION_OPEN or
 * ASSIGNMENT_COMPLETE
 */
export function canAskSuggestion({
  deadline,
  now,
  rankingFrozenAt,
  open,
  wanted,
}: SuggestionRequestFacts): Refusal | null {
  const sealed = checkUnsealed(deadline, now);
  if (sealed) return sealed;
  if (rankingFrozenAt !== null) return refuse('RANKING_FROZEN', { frozenAt: rankingFrozenAt });
  if (open !== null) return refuse('SUGGESTION_OPEN', { suggestionId: open });
  return wanted > 0 ? null : refuse('ASSIGNMENT_COMPLETE', {});
}

/** Whether a suggestion may be put aside: until it is taken over. @returns ILLEGAL_MOVE */
export function canDiscardSuggestion(state: SuggestionState): Refusal<'ILLEGAL_MOVE'> | null {
  return checkMove(SUGGESTION_LIFECYCLE, state, 'discard');
}

export interface TakingOverFacts {
  readonly state: SuggestionState;
  readonly rankingFrozenAt: string | null;
  /** Pairs of the suggestion that can no longer be made (`changedPairs`), named for people. */
  readonly changed: readonly {
    readonly reference: string;
    readonly evaluator: string;
    readonly because: string;
  }[];
}

/**
 * Whether a suggestion may be taken over, as a whole: computed, before the freeze, and while every pair of it can still be
 * made. Source: ours, after programme rules, section 8. @returns ILLEGAL_MOVE, RANKING_FROZEN or SUGGESTION_OUTDATED
 * with the pairs
 */
export function canTakeOverSuggestion({ state, rankingFrozenAt, changed }: TakingOverFacts): Refusal | null {
  const illegal = checkMove(SUGGESTION_LIFECYCLE, state, 'takeOver');
  if (illegal) return illegal;
  if (rankingFrozenAt !== null) return refuse('RANKING_FROZEN', { frozenAt: rankingFrozenAt });
  return changed.length === 0 ? null : refuse('SUGGESTION_OUTDATED', { pairs: changed, count: changed.length });
}

/** Largest number of proposals one evaluator can be said to take in a call. */
export const MAX_CAPACITY = 500;

/**
 * How many proposals each evaluator of a call takes where nothing else is said: an even share of all places, those that
 * are filled included, and a quarter more, so that conflicts and languages leave room. Source: ours.
 */
export function usualCapacity(places: number, evaluators: number): number {
  if (evaluators === 0) return 1;
  return Math.min(MAX_CAPACITY, Math.max(1, Math.ceil((places * 5) / (evaluators * 4))));
}
