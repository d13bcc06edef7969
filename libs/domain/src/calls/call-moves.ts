/** What a manager may do with a call as a whole: write its draft, publish it, cancel it. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { barringDraftProblems, type CallDraft } from './call-draft';

export const CALL_CHANGE_KINDS = ['publication', 'corrigendum', 'extension'] as const;
/** What a published version was made for. */
export type CallChangeKind = (typeof CALL_CHANGE_KINDS)[number];

interface CallStanding {
  /** 0 while the call is a draft. */
  readonly version: number;
  readonly cancelledAt: string | null;
}

/** Whether the draft may be written: until publication; a later change is a corrigendum. @returns CALL_CANCELLED, ILLEGAL_MOVE */
export function canEditCallDraft({ version, cancelledAt }: CallStanding): Refusal | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  return version === 0 ? null : refuse('ILLEGAL_MOVE', { lifecycle: 'call', from: 'published', move: 'edit' });
}

export interface PublicationFacts extends CallStanding {
  readonly draft: CallDraft;
  /** Who wrote the draft last. */
  readonly draftUpdatedBy: string | null;
}

/**
 * Whether the call may be published: once, without a barring problem, and by a second person where the call says so.
 * Source: programme rules, section 3 (publish). @returns CALL_CANCELLED, ILLEGAL_MOVE, CALL_INCONSISTENT or FOUR_EYES
 */
export function canPublishCall(
  { version, cancelledAt, draft, draftUpdatedBy }: PublicationFacts,
  userId: string,
): Refusal | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (version > 0) return refuse('ILLEGAL_MOVE', { lifecycle: 'call', from: 'published', move: 'publish' });
  const problems = barringDraftProblems(draft);
  if (problems.length > 0) return refuse('CALL_INCONSISTENT', { problems });
  const sameHand = draft.definition.secondPersonPublishes && draftUpdatedBy === userId;
  return sameHand ? refuse('FOUR_EYES', { proposedBy: userId }) : null;
}

export interface CancellationFacts {
  readonly cancelledAt: string | null;
  /** Instant of the announcement, also while it is still to come. */
  readonly announcedAt: string | null;
  /** Null where only the possibility is asked. */
  readonly reason: string | null;
}

/** Whether the call may be cancelled: once, before it is announced, with a reason. @returns CALL_CANCELLED, ALREADY_ANNOUNCED, REASON_REQUIRED */
export function canCancelCall({ cancelledAt, announcedAt, reason }: CancellationFacts): Refusal | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (announcedAt !== null) return refuse('ALREADY_ANNOUNCED', { at: announcedAt });
  return reason !== null && isBlank(reason) ? refuse('REASON_REQUIRED', {}) : null;
}
