/**
 * What has happened that somebody else must know, by topic. An event is written to the outbox in the transaction of the
 * change and carries ids only: whoever handles it reads the current facts.
 */
export interface DomainEvents {
  'invitation.made': { invitationId: string };
  'recovery.asked': { recoveryId: string };
  'access.recovered': { recoveryId: string };
  'passkey.added': { userId: string; passkeyId: string };
  'passkey.removed': { userId: string; passkeyId: string };
  'member.handedOver': { municipalityId: string; successorId: string; leftBy: string };
  'call.published': { callId: string };
  'subscription.asked': { subscriptionId: string };
  'subscription.mailDue': { subscriptionId: string; callId: string };
  'call.corrected': { callId: string; version: number };
  'call.cancelled': { callId: string };
  'question.asked': { questionId: string };
  'clarification.published': { clarificationId: string };
  'proposal.submitted': { proposalId: string; revision: number };
  'proposal.withdrawn': { proposalId: string };
  'confirmation.asked': { proposalId: string; draftVersion: number; askedBy: string };
  'confirmation.given': { proposalId: string; draftVersion: number };
  'comment.written': { noticeId: string };
  'partner.asked': { proposalId: string; municipalityId: string };
  'partner.decided': { proposalId: string; municipalityId: string };
  'inquiry.made': { inquiryId: string };
  'addendum.sent': { inquiryId: string };
  'mandate.replaced': { callId: string; version: number };
  'assignment.made': { assignmentId: string };
  'assignment.declined': { assignmentId: string };
  'ranking.outdated': { rankingId: string; sheetId: string };
  'assignmentSuggestion.asked': { suggestionId: string };
  'assignmentSuggestion.takenOver': { suggestionId: string; evaluatorId: string };
  'evaluation.reminded': { reminderId: string };
  'consensus.opened': { consensusId: string; rapporteurId: string };
  'consensus.proposed': { consensusId: string; round: number };
  'consensus.objected': { consensusId: string; round: number };
  'reminder.due': { proposalId: string; distance: number };
  'call.preselected': { callId: string };
  'call.announced': { callId: string };
  'letter.due': { proposalId: string };
  'decision.corrected': { proposalId: string; version: number };
  /**
   * `kind` is absent in events from before there were others than about the decision. `version` is that of the ranking where
   * it corrects, else absent.
   */
  'letter.written': { proposalId: string; kind?: 'decision' | 'correction' | 'promotion'; version?: number };
  'complaint.lodged': { complaintId: string };
  'complaint.answered': { complaintId: string };
  'award.ended': { proposalId: string };
  'proposal.promoted': { proposalId: string };
  'message.written': { messageId: string };
  'export.asked': { exportId: string };
}

export type EventTopic = keyof DomainEvents;
