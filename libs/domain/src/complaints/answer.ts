/** Who may answer a complaint and with what: somebody who had no part in what is complained of. */
import { checkMove } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { COMPLAINT_LIMIT } from './complaint';
import { COMPLAINT_LIFECYCLE, type ComplaintMove, type ComplaintState } from './complaint-lifecycle';

export const COMPLAINT_VERDICTS = ['dismissed', 'upheld'] as const;
export type ComplaintVerdict = (typeof COMPLAINT_VERDICTS)[number];

/** What somebody had to do with the decision: proposed or approved it, scored the proposal, or took part in putting it aside. */
export const INVOLVEMENTS = ['decision', 'scores', 'screening'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

export interface AnswerFacts {
  readonly state: ComplaintState;
  /** What the person who acts had to do with the decision. */
  readonly involvements: readonly Involvement[];
}

/**
 * Whether a person may answer: nobody who proposed or approved the decision, scored the proposal or helped to put it aside.
 * Source: programme rules, section 3 (complain); who is independent is ours. @returns COMPLAINT_INVOLVED
 */
export function checkIndependent(involvements: readonly Involvement[]): Refusal<'COMPLAINT_INVOLVED'> | null {
  const [involvement] = involvements;
  return involvement === undefined ? null : refuse('COMPLAINT_INVOLVED', { involvement });
}

/**
 * Whether a complaint can be answered: by somebody independent, with reasons. It is dismissed at once; to uphold it is
 * proposed, because it changes a result. Source: programme rules, section 3 (complain, four eyes).
 * @returns ILLEGAL_MOVE, COMPLAINT_INVOLVED, REASON_REQUIRED or COMPLAINT_TOO_LONG
 */
export function canAnswerComplaint(facts: AnswerFacts, verdict: ComplaintVerdict, reasons: string): Refusal | null {
  return canAct(facts, answerMove(verdict)) ?? checkReasons(reasons);
}

/** The move that an answer is. */
export function answerMove(verdict: ComplaintVerdict): 'dismiss' | 'proposeUphold' {
  return verdict === 'dismissed' ? 'dismiss' : 'proposeUphold';
}

/**
 * Whether a second person may decide on what was proposed: independent as well, and somebody else. To refuse it, which opens
 * the complaint again, takes a reason. Source: programme rules, section 3 (four eyes).
 * @returns ILLEGAL_MOVE, COMPLAINT_INVOLVED, FOUR_EYES, REASON_REQUIRED or COMPLAINT_TOO_LONG
 */
export function canDecideUphold(
  facts: AnswerFacts,
  verdict: 'confirmed' | 'refused',
  reason: string,
  { proposedBy, userId }: { readonly proposedBy: string | null; readonly userId: string },
): Refusal | null {
  const refusal = canAct(facts, verdict === 'confirmed' ? 'uphold' : 'refuseUphold');
  if (refusal) return refusal;
  if (proposedBy === userId) return refuse('FOUR_EYES', { proposedBy });
  return verdict === 'refused' ? checkReasons(reason) : null;
}

/**
 * Whether the lot of an upheld complaint still has to be ranked anew: until a version of its ranking is frozen after it.
 * Source: programme rules, section 3 (complain). @param rankedAt instant at which the newest version was frozen
 */
export function mustRankAnew(upheldAt: string, rankedAt: string): boolean {
  return Date.parse(rankedAt) <= Date.parse(upheldAt);
}

function canAct({ state, involvements }: AnswerFacts, move: ComplaintMove): Refusal | null {
  return checkMove(COMPLAINT_LIFECYCLE, state, move) ?? checkIndependent(involvements);
}

function checkReasons(reasons: string): Refusal | null {
  if (isBlank(reasons)) return refuse('REASON_REQUIRED', {});
  const length = lengthAbove(reasons, COMPLAINT_LIMIT);
  return length === null ? null : refuse('COMPLAINT_TOO_LONG', { limit: COMPLAINT_LIMIT, length });
}
