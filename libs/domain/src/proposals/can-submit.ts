/** What an applicant may do with a proposal now: edit, submit, withdraw. */
import { type CallDefinition, lotDefinition } from '../calls/call';
import { checkSubmissionInstant } from '../calls/submission-window';
import { checkTerritory } from '../calls/territories';
import { type Actor } from '../identity/actor';
import { isSignatory, mayActForMunicipality } from '../identity/permissions';
import { checkMove } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { checkSameTerms } from './call-changes';
import { completeness } from './completeness';
import { checkOtherStage, type ConceptNote } from './concept-note';
import type { ProposalContent } from './content';
import type { ProposalFile } from './documents';
import { checkLeadLimit } from './leads';
import { checkLeadAndPartner, type PartnerConsent } from './partners';
import { PROPOSAL_LIFECYCLE, type ProposalState } from './proposal-lifecycle';

export interface SubmissionFacts {
  readonly actor: Actor;
  readonly municipality: { readonly id: string; readonly territory: string };
  readonly proposal: { readonly state: ProposalState; readonly municipalityId: string };
  readonly content: ProposalContent;
  /** The call as it stands, at the stage that is submitted; it judges. */
  readonly call: CallDefinition;
  readonly callVersion: number;
  /** The version of the call that the draft was written on, at the same stage. */
  readonly written: { readonly version: number; readonly call: CallDefinition };
  readonly lotNumber: number;
  readonly cancelledAt: string | null;
  /** Whether this very text has been submitted and stands: submitting it again only gives its receipt once more. */
  readonly stands: boolean;
  /** Whether a signatory has confirmed exactly this version of the draft. */
  readonly confirmed: boolean;
  /** For a full application that follows one: the concept note that stands; null where none does. */
  readonly conceptNote: ConceptNote | null;
  /** For a concept note: whether the full application that follows it is submitted and stands. */
  readonly fullApplicationStands: boolean;
  /** What the partners of the proposal have said. */
  readonly consents: readonly PartnerConsent[];
  /** What has been handed in, finished or not. */
  readonly files: readonly ProposalFile[];
  /** References of proposals of the same lot in which the municipality is a partner, by its consent. */
  readonly partnerIn: readonly string[];
  /** References of the municipality's other proposals that are submitted in the call. */
  readonly otherLeads: readonly string[];
  /** Instant (ISO 8601) at which the complete request was received, by the database's clock. */
  readonly at: string;
}

/**
 * Whether this proposal may be submitted at this instant. Asked in the order an applicant can mend it: whose it is, its
 * state, the window, its other stage, the territory, the municipality's other proposals, the version it was written on, the
 * content, the signatory's word. Source: programme rules, sections 3, 5 and 9.
 * @returns NOT_FOUND, ILLEGAL_MOVE, CALL_CANCELLED, CALL_NOT_OPEN, CALL_CLOSED, SUBMISSION_FINAL, CONCEPT_NOTE_MISSING,
 * FULL_APPLICATION_STANDS, TERRITORY_NOT_IN_LOT, LEAD_LIMIT_REACHED, PARTNER_IN_LOT, CALL_CHANGED, PROPOSAL_INCOMPLETE with
 * every gap, or SIGNATORY_NOT_CONFIRMED
 */
export function canSubmit(facts: SubmissionFacts): Refusal | null {
  const { actor, municipality, proposal, content, call, callVersion, written, lotNumber, cancelledAt, at } = facts;
  const lot = lotDefinition(call, lotNumber);
  const { opensAt, changeAfterSubmission } = call;
  return (
    mayActForMunicipality(actor, proposal.municipalityId, 'proposal:submit') ??
    checkMove(PROPOSAL_LIFECYCLE, proposal.state, 'submit') ??
    checkSubmissionInstant({ opensAt, deadline: lot.deadline, cancelledAt }, at) ??
    (facts.stands ? null : checkNotFinal(proposal.state, changeAfterSubmission)) ??
    (facts.stands ? null : checkOtherStage(call, facts.conceptNote, facts.fullApplicationStands)) ??
    checkTerritory(lot, municipality.territory) ??
    checkLeadLimit(call.eligibility, facts.otherLeads) ??
    checkLeadAndPartner('lead', facts.partnerIn) ??
    checkSameTerms(written, { version: callVersion, call }, lotNumber) ??
    checkComplete(content, facts) ??
    checkConfirmed(facts)
  );
}

/**
 * Whether the draft may be written. Writing goes on after submission (it makes a new draft beside the revision that
 * stands) unless the call makes the submission final, so that nobody writes in vain; and after the deadline (late text is
 * kept), but not after withdrawal. Source: programme rules, section 3 (submit). @returns SUBMISSION_FINAL or ILLEGAL_MOVE
 */
export function canEdit(
  { state }: { readonly state: ProposalState },
  { changeAfterSubmission }: Pick<CallDefinition, 'changeAfterSubmission'>,
): Refusal<'ILLEGAL_MOVE' | 'SUBMISSION_FINAL'> | null {
  return state === 'submitted'
    ? checkNotFinal(state, changeAfterSubmission)
    : checkMove(PROPOSAL_LIFECYCLE, state, 'edit');
}

function checkNotFinal(state: ProposalState, changeAfterSubmission: boolean): Refusal<'SUBMISSION_FINAL'> | null {
  return state === 'submitted' && !changeAfterSubmission ? refuse('SUBMISSION_FINAL', {}) : null;
}

/** A signatory who submits confirms by it; anybody else needs the word of one, where the call asks for it. */
function checkConfirmed({
  actor,
  proposal,
  call,
  confirmed,
}: SubmissionFacts): Refusal<'SIGNATORY_NOT_CONFIRMED'> | null {
  const given = !call.signatoryConfirms || confirmed || isSignatory(actor, proposal.municipalityId);
  return given ? null : refuse('SIGNATORY_NOT_CONFIRMED', {});
}

/** Whether the proposal may be withdrawn: until the deadline, once. @returns ILLEGAL_MOVE or CALL_CLOSED */
export function canWithdraw({
  state,
  deadline,
  at,
}: {
  readonly state: ProposalState;
  readonly deadline: string;
  readonly at: string;
}): Refusal | null {
  return (
    checkMove(PROPOSAL_LIFECYCLE, state, 'withdraw') ??
    // a draft can be started only once the call is open, so only the deadline is left to ask
    checkSubmissionInstant({ opensAt: at, deadline, cancelledAt: null }, at)
  );
}

function checkComplete(
  content: ProposalContent,
  { call, lotNumber, consents, conceptNote, files }: SubmissionFacts,
): Refusal<'PROPOSAL_INCOMPLETE'> | null {
  const gaps = completeness(content, call, lotNumber, consents, conceptNote, files);
  return gaps.length === 0 ? null : refuse('PROPOSAL_INCOMPLETE', { gaps });
}
