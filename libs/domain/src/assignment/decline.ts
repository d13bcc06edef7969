/** An evaluator says no to an assignment: with a code and a sentence, as long as nothing has been written on its sheet. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength } from '../screening/checks';

/** Why somebody declines. A conflict of interest is none of these: it is declared. */
export const DECLINE_CODES = ['noTime', 'notMyField', 'language', 'personal', 'other'] as const;
export type DeclineCode = (typeof DECLINE_CODES)[number];

export interface DeclineFacts {
  readonly assignmentId: string;
  /** Whether a sheet has been begun. */
  readonly hasSheet: boolean;
  readonly sentence: string;
}

/**
 * Whether an assignment may be declined: with a sentence for whoever assigns next, and before anything is scored. From then
 * on the place is free, and the evaluator is not asked for this proposal again. Source: ours.
 * @returns ASSIGNMENT_HAS_SHEET, REASON_REQUIRED, SENTENCE_TOO_LONG
 */
export function canDecline(
  facts: DeclineFacts,
): Refusal<'ASSIGNMENT_HAS_SHEET' | 'REASON_REQUIRED' | 'SENTENCE_TOO_LONG'> | null {
  const { assignmentId, hasSheet, sentence } = facts;
  if (hasSheet) return refuse('ASSIGNMENT_HAS_SHEET', { assignmentId });
  return isBlank(sentence) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(sentence);
}
