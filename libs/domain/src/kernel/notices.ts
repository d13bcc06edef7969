/** What people are told about by the product, and what of it they may have in the inbox alone. */
import type { EventTopic } from './events';
import { type Refusal, refuse } from './refusal';

export const NOTICES = [
  'receipt',
  'decision',
  'corrigendum',
  'account',
  'reminder',
  'confirmation',
  'partner',
  'comment',
  'member',
  'assignment',
  'clarification',
  'inquiry',
] as const;
/** A kind of notice, as people choose between them. */
export type Notice = (typeof NOTICES)[number];

/** Notices that rights, periods or the safety of an account hang on: they always go by mail as well. Source: ours. */
export const DECIDING_NOTICES: readonly Notice[] = ['receipt', 'decision', 'corrigendum', 'account', 'inquiry'];

/** The kind of notice that is made of an event; null where nobody is told by it. Exhaustive: a new event says which. */
export const NOTICE_OF: Readonly<Record<EventTopic, Notice | null>> = {
  'invitation.made': 'member',
  'recovery.asked': null,
  'access.recovered': 'account',
  'passkey.added': 'account',
  'passkey.removed': 'account',
  'member.handedOver': 'member',
  'call.published': null,
  'subscription.asked': null,
  'subscription.mailDue': null,
  'call.corrected': 'corrigendum',
  'call.cancelled': 'corrigendum',
  'question.asked': 'clarification',
  'clarification.published': 'clarification',
  'proposal.submitted': 'receipt',
  'proposal.withdrawn': 'receipt',
  'confirmation.asked': 'confirmation',
  'confirmation.given': 'confirmation',
  'comment.written': 'comment',
  'partner.asked': 'partner',
  'partner.decided': 'partner',
  'inquiry.made': 'inquiry',
  'addendum.sent': 'inquiry',
  'mandate.replaced': 'assignment',
  'assignment.made': 'assignment',
  'assignment.declined': 'assignment',
  'ranking.outdated': 'assignment',
  'assignmentSuggestion.asked': null,
  'assignmentSuggestion.takenOver': 'assignment',
  'evaluation.reminded': 'assignment',
  'consensus.opened': 'assignment',
  'consensus.proposed': 'assignment',
  'consensus.objected': 'assignment',
  'reminder.due': 'reminder',
  'call.preselected': null,
  'call.announced': null,
  'letter.due': null,
  'letter.written': 'decision',
  'decision.corrected': null,
  'complaint.lodged': 'decision',
  'complaint.answered': 'decision',
  'award.ended': 'decision',
  'proposal.promoted': null,
  'message.written': null,
  'export.asked': null,
};

/**
 * Whether a person may have a notice in the inbox alone. Source: ours. @returns NOTICE_DECIDES for one that rights or
 * periods hang on
 */
export function canKeepInApp(notice: Notice): Refusal<'NOTICE_DECIDES'> | null {
  return DECIDING_NOTICES.includes(notice) ? refuse('NOTICE_DECIDES', { notice }) : null;
}

/**
 * Whether a notice goes by mail to somebody who wants some in the inbox alone. One of no known kind, and one that
 * decides, always does. Source: ours.
 */
export function goesByMail(notice: Notice | null, inAppOnly: readonly Notice[]): boolean {
  return notice === null || canKeepInApp(notice) !== null || !inAppOnly.includes(notice);
}
