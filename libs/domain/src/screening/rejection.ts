/** Rejections for form or eligibility, never on merit: proposed by one person, confirmed or refused by another. */
import type { CallDefinition } from '../calls/call';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength, type Checks, failedItems } from './checks';
import { canMoveScreening, type ScreeningFacts, type ScreeningMove, type ScreeningState } from './screening-lifecycle';

export const REJECTION_GROUNDS = ['administrative', 'eligibility'] as const;
export type RejectionGround = (typeof REJECTION_GROUNDS)[number];

/** Code of a ground of ineligibility that is none of the call's questions; its sentence says which. */
export const OTHER_GROUND = 'other';

export const REJECTION_VERDICTS = ['confirmed', 'refused'] as const;
export type RejectionVerdict = (typeof REJECTION_VERDICTS)[number];

export interface Rejection {
  readonly ground: RejectionGround;
  /** Code of the item that failed, or id of the eligibility question that is not met. */
  readonly code: string;
  readonly sentence: string;
}

/** Facts of a step that changes what is ranked. */
export interface RejectionFacts extends ScreeningFacts {
  /** Instant of the announcement of the stage, from when it is set; null before. */
  readonly announcedAt: string | null;
}

/** Whether a proposal in this state takes no part any more: it is neither assigned nor scored nor ranked. */
export function isRejected(state: ScreeningState): boolean {
  return state === 'rejected' || state === 'reversalProposed';
}

/**
 * The codes a rejection can have: the items that failed, or the questions of the call's eligibility check and any other
 * ground. Source: programme rules, section 3 (administrative check, eligibility check).
 */
export function rejectionCodes(
  ground: RejectionGround,
  { checklist = [], eligibility }: Pick<CallDefinition, 'checklist' | 'eligibility'>,
  checks: Checks,
): readonly string[] {
  if (ground === 'administrative') return failedItems(checklist, checks);
  return [...eligibility.questions.map(({ id }) => id), OTHER_GROUND];
}

/**
 * Whether a rejection can be proposed: after the deadline and before the announcement, with a code of its ground and a
 * sentence. Source: programme rules, section 3. @returns PROPOSAL_SEALED, ILLEGAL_MOVE, ALREADY_ANNOUNCED,
 * REJECTION_CODE_UNKNOWN, REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canProposeRejection(
  facts: RejectionFacts,
  { ground, code, sentence }: Rejection,
  call: Pick<CallDefinition, 'checklist' | 'eligibility'>,
  checks: Checks,
): Refusal | null {
  const refusal = canTakeRejectionStep(facts, 'proposeRejection');
  if (refusal) return refusal;
  if (!rejectionCodes(ground, call, checks).includes(code)) return refuse('REJECTION_CODE_UNKNOWN', { code });
  return checkSentence(sentence);
}

/** Whether the reversal of a rejection can be proposed. Source: ours. @returns as `canProposeRejection` */
export function canProposeReversal(facts: RejectionFacts, sentence: string): Refusal | null {
  return canTakeRejectionStep(facts, 'proposeReversal') ?? checkSentence(sentence);
}

/**
 * Whether a person may decide on what another one has proposed: a rejection or a reversal takes two. A refusal says why.
 * Source: programme rules, section 3 (four eyes).
 * @returns PROPOSAL_SEALED, ILLEGAL_MOVE, ALREADY_ANNOUNCED, FOUR_EYES, REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canDecideRejection(
  facts: RejectionFacts,
  verdict: RejectionVerdict,
  reason: string,
  { proposedBy, userId }: { readonly proposedBy: string | null; readonly userId: string },
): Refusal | null {
  const refusal = canTakeRejectionStep(facts, moveOf(facts.state, verdict));
  if (refusal) return refusal;
  if (proposedBy === userId) return refuse('FOUR_EYES', { proposedBy });
  return verdict === 'refused' ? checkSentence(reason) : null;
}

/** The move that a verdict is in a state. */
export function moveOf(state: ScreeningState, verdict: RejectionVerdict): ScreeningMove {
  if (state === 'reversalProposed') return verdict === 'confirmed' ? 'confirmReversal' : 'refuseReversal';
  return verdict === 'confirmed' ? 'confirmRejection' : 'refuseRejection';
}

/**
 * Whether a step may be taken now. After the freeze it may too: the ranking is then corrected by another version, without
 * which nothing is announced. Once an announcement has been set nobody is put aside any more; to refuse what was proposed
 * leaves everything as it is. Source: programme rules, section 3 (eligibility check).
 * @returns PROPOSAL_SEALED, ILLEGAL_MOVE or ALREADY_ANNOUNCED
 */
export function canTakeRejectionStep(facts: RejectionFacts, move: ScreeningMove): Refusal | null {
  const refusal = canMoveScreening(facts, move);
  if (refusal) return refusal;
  const leaves = move === 'refuseRejection' || move === 'refuseReversal';
  return facts.announcedAt === null || leaves ? null : refuse('ALREADY_ANNOUNCED', { at: facts.announcedAt });
}

function checkSentence(sentence: string): Refusal<'REASON_REQUIRED' | 'SENTENCE_TOO_LONG'> | null {
  return isBlank(sentence) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(sentence);
}
