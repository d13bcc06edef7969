/** Asking a partner for its consent, and its answer. */
import { type CallDefinition, lotDefinition, type LotDefinition } from '../calls/call';
import { checkSubmissionInstant } from '../calls/submission-window';
import { checkTerritory } from '../calls/territories';
import type { Actor } from '../identity/actor';
import { mayActForMunicipality } from '../identity/permissions';
import { checkMove } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { canEdit } from './can-submit';
import type { Partner, ProposalContent } from './content';
import { checkLeadAndPartner, CONSENT_LIFECYCLE, type ConsentState, partGaps, partnersOf } from './partners';
import type { ProposalState } from './proposal-lifecycle';

export interface AskingFacts {
  readonly actor: Actor;
  readonly proposal: { readonly state: ProposalState; readonly municipalityId: string };
  readonly content: ProposalContent;
  readonly partnerId: string;
  /** The partner as the register has it; null where it has none. */
  readonly registered: { readonly name: string; readonly territory: string } | null;
  readonly call: CallDefinition;
  readonly lotNumber: number;
  readonly cancelledAt: string | null;
  /** Instant (ISO 8601). */
  readonly at: string;
}

/**
 * Whether a partner may be asked for its consent: it is listed with a whole part, is somebody else, and lies where the lot
 * accepts municipalities, as the lead does. Source: ours.
 * @returns NOT_FOUND, ILLEGAL_MOVE, SUBMISSION_FINAL, CALL_CANCELLED, CALL_NOT_OPEN, CALL_CLOSED, PARTNER_IS_LEAD,
 * PARTNER_UNKNOWN, TERRITORY_NOT_IN_LOT or PROPOSAL_INCOMPLETE with what the part lacks
 */
export function canAskPartner(facts: AskingFacts): Refusal | null {
  const { actor, proposal, content, partnerId, registered, call, lotNumber } = facts;
  const lot = lotDefinition(call, lotNumber);
  const partner = partnersOf(content).find(({ id }) => id === partnerId);
  return (
    mayActForMunicipality(actor, proposal.municipalityId, 'proposal:edit') ??
    canEdit(proposal, call) ??
    checkOpen(call, lot, facts) ??
    (partner ? null : refuse('NOT_FOUND', {})) ??
    (partnerId === proposal.municipalityId ? refuse('PARTNER_IS_LEAD', {}) : null) ??
    (registered?.name === partner?.name ? null : refuse('PARTNER_UNKNOWN', { partner: partnerId })) ??
    checkTerritory(lot, registered?.territory ?? '') ??
    checkPart(partner!)
  );
}

export interface DecidingFacts {
  readonly actor: Actor;
  readonly municipalityId: string;
  readonly state: ConsentState;
  readonly proposalState: ProposalState;
  /** Whether the part that was read is the one that is asked for now. */
  readonly isRead: boolean;
  readonly reason: string;
  /** References of the proposals that the partner itself has submitted in the lot. */
  readonly ownLeads: readonly string[];
  readonly call: CallDefinition;
  readonly lotNumber: number;
  readonly cancelledAt: string | null;
  /** Instant (ISO 8601). */
  readonly at: string;
}

/**
 * Whether a partner may give or refuse its consent: until the deadline, to the words it has read; a refusal says why. What
 * was submitted with a consent stands when the consent is taken back. Source: ours.
 * @returns NOT_FOUND, ILLEGAL_MOVE, CALL_CANCELLED, CALL_NOT_OPEN, CALL_CLOSED, PARTNER_PART_CHANGED, REASON_REQUIRED or
 * LEADS_IN_LOT
 */
export function canDecideConsent(decision: 'give' | 'refuse', facts: DecidingFacts): Refusal | null {
  const { actor, municipalityId, state, proposalState, isRead, reason, ownLeads, call, lotNumber } = facts;
  const withdrawn = proposalState === 'withdrawn';
  return (
    mayActForMunicipality(actor, municipalityId, 'partnership:decide') ??
    (withdrawn ? refuse('ILLEGAL_MOVE', { lifecycle: CONSENT_LIFECYCLE.name, from: state, move: decision }) : null) ??
    checkMove(CONSENT_LIFECYCLE, state, decision) ??
    checkOpen(call, lotDefinition(call, lotNumber), facts) ??
    (isRead ? null : refuse('PARTNER_PART_CHANGED', {})) ??
    (decision === 'refuse' && isBlank(reason) ? refuse('REASON_REQUIRED', {}) : null) ??
    (decision === 'give' ? checkLeadAndPartner('partner', ownLeads) : null)
  );
}

function checkOpen(
  { opensAt }: CallDefinition,
  { deadline }: LotDefinition,
  { cancelledAt, at }: { readonly cancelledAt: string | null; readonly at: string },
): Refusal | null {
  return checkSubmissionInstant({ opensAt, deadline, cancelledAt }, at);
}

function checkPart(partner: Partner): Refusal<'PROPOSAL_INCOMPLETE'> | null {
  const gaps = partGaps(partner);
  return gaps.length === 0 ? null : refuse('PROPOSAL_INCOMPLETE', { gaps });
}
