/** What becomes of a decision after its announcement: an award is given up, a place on the reserve list becomes an award. */
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import type { Outcome } from '../selection/cut-off-row';

export const AWARD_STATES = ['decided', 'awarded', 'reserve', 'promoted', 'withdrawn', 'declined'] as const;
export type AwardState = (typeof AWARD_STATES)[number];

export const AWARD_LIFECYCLE: Lifecycle<AwardState, 'award' | 'reserve' | 'promote' | 'withdraw' | 'decline'> = {
  name: 'award',
  states: AWARD_STATES,
  initial: 'decided',
  final: ['awarded', 'reserve', 'promoted', 'withdrawn', 'declined'],
  moves: {
    // the announcement makes these two
    award: { from: ['decided'], to: 'awarded' },
    reserve: { from: ['decided'], to: 'reserve' },
    promote: { from: ['reserve'], to: 'promoted' },
    withdraw: { from: ['awarded'], to: 'withdrawn' },
    decline: { from: ['promoted'], to: 'declined' },
  },
};

/** How an award ends before there is an agreement. */
export const AWARD_ENDINGS = ['withdraw', 'decline'] as const;
export type AwardEnding = (typeof AWARD_ENDINGS)[number];

/** Longest reason in graphemes. */
export const AWARD_REASON_LIMIT = 2_000;

/** What has been recorded of a proposal since its decision. */
export interface AwardFacts {
  readonly outcome: Outcome;
  readonly promoted: boolean;
  /** How its award ended; null while it stands. */
  readonly ending: AwardEnding | null;
}

/** The state that follows from what is recorded; null for a proposal that has neither an award nor a place in reserve. */
export function awardState({ outcome, promoted, ending }: AwardFacts): AwardState | null {
  if (ending !== null) return AWARD_LIFECYCLE.moves[ending].to;
  if (promoted) return 'promoted';
  if (outcome === 'selected') return 'awarded';
  return outcome === 'reserve' ? 'reserve' : null;
}

/** The move by which an award ends: a winner withdraws, who was promoted declines. */
export function endingOf(state: AwardState): AwardEnding {
  return state === 'promoted' ? 'decline' : 'withdraw';
}

/**
 * Whether an award can be given up: while it stands, with a reason. Source: programme rules, section 10 (winner withdraws).
 * @param state null for a proposal without an award
 * @returns NOT_FOUND, ILLEGAL_MOVE, REASON_REQUIRED or REASON_TOO_LONG
 */
export function canEndAward(state: AwardState | null, reason: string): Refusal | null {
  if (state === null) return refuse('NOT_FOUND', {});
  const move = checkMove(AWARD_LIFECYCLE, state, endingOf(state));
  if (move) return move;
  if (isBlank(reason)) return refuse('REASON_REQUIRED', {});
  const length = lengthAbove(reason, AWARD_REASON_LIMIT);
  return length === null ? null : refuse('REASON_TOO_LONG', { limit: AWARD_REASON_LIMIT, length });
}
