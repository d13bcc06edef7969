/** What becomes of a proposal before and beside its scores: admitted, or put aside by two people. */
import type { ChecklistItem } from '../calls/call';
import { checkUnsealed } from '../calls/submission-window';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { type Checks, checkChecks, checkGaps, failedItems } from './checks';

export const SCREENING_STATES = ['open', 'admissible', 'rejectionProposed', 'rejected', 'reversalProposed'] as const;
export type ScreeningState = (typeof SCREENING_STATES)[number];

export const SCREENING_MOVES = [
  'check',
  'admit',
  'reopen',
  'proposeRejection',
  'confirmRejection',
  'refuseRejection',
  'proposeReversal',
  'confirmReversal',
  'refuseReversal',
] as const;
export type ScreeningMove = (typeof SCREENING_MOVES)[number];

export const SCREENING_LIFECYCLE: Lifecycle<ScreeningState, ScreeningMove> = {
  name: 'screening',
  states: SCREENING_STATES,
  initial: 'open',
  final: ['admissible', 'rejected'],
  moves: {
    check: { from: ['open'], to: 'open' },
    admit: { from: ['open'], to: 'admissible' },
    reopen: { from: ['admissible'], to: 'open' },
    // eligibility is checked at any step, so that an admitted proposal can be put aside too
    proposeRejection: { from: ['open', 'admissible'], to: 'rejectionProposed' },
    confirmRejection: { from: ['rejectionProposed'], to: 'rejected' },
    refuseRejection: { from: ['rejectionProposed'], to: 'open' },
    proposeReversal: { from: ['rejected'], to: 'reversalProposed' },
    confirmReversal: { from: ['reversalProposed'], to: 'open' },
    refuseReversal: { from: ['reversalProposed'], to: 'rejected' },
  },
};

export interface ScreeningFacts {
  readonly state: ScreeningState;
  readonly deadline: string;
  readonly now: string;
}

/**
 * Whether the next step may be taken: after the deadline, and from the state the proposal is in. Source: programme rules,
 * section 3 (sealing). @returns PROPOSAL_SEALED or ILLEGAL_MOVE
 */
export function canMoveScreening(
  { state, deadline, now }: ScreeningFacts,
  move: ScreeningMove,
): Refusal<'PROPOSAL_SEALED' | 'ILLEGAL_MOVE'> | null {
  return checkUnsealed(deadline, now) ?? checkMove(SCREENING_LIFECYCLE, state, move);
}

export interface CheckedProposal {
  readonly checklist: readonly ChecklistItem[];
  readonly checks: Checks;
}

/**
 * Whether the administrative check of a proposal may be kept. @returns PROPOSAL_SEALED, ILLEGAL_MOVE,
 * CHECK_ITEM_UNKNOWN or SENTENCE_TOO_LONG
 */
export function canKeepChecks(facts: ScreeningFacts, { checklist, checks }: CheckedProposal): Refusal | null {
  return canMoveScreening(facts, 'check') ?? checkChecks(checklist, checks);
}

/**
 * A proposal is admissible when every item has been looked at and none fails. Source: programme rules, section 3
 * (administrative check). @returns PROPOSAL_SEALED, ILLEGAL_MOVE, CHECKS_INCOMPLETE with the gaps, or CHECKS_FAILED
 */
export function canAdmit(facts: ScreeningFacts, { checklist, checks }: CheckedProposal): Refusal | null {
  const refusal = canMoveScreening(facts, 'admit');
  if (refusal) return refusal;
  const gaps = checkGaps(checklist, checks);
  if (gaps.length > 0) return refuse('CHECKS_INCOMPLETE', { gaps });
  const items = failedItems(checklist, checks);
  return items.length > 0 ? refuse('CHECKS_FAILED', { items }) : null;
}
