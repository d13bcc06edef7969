/** What an applicant may do with a proposal now: edit, submit, withdraw. */
import { type CallDefinition, lotDefinition } from '../calls/call';
import { checkSubmissionInstant } from '../calls/submission-window';
import { checkTerritory } from '../calls/territories';
import { type Actor } from '../identity/actor';
import { mayActForMunicipality } from '../identity/permissions';
import { checkMove } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { checkSameTerms } from './call-changes';
import { completeness } from './completeness';
import type { ProposalContent } from './content';
import { PROPOSAL_LIFECYCLE, type ProposalState } from './proposal-lifecycle';

export interface SubmissionFacts {
  readonly actor: Actor;
  readonly municipality: { readonly id: string; readonly territory: string };
  readonly proposal: { readonly state: ProposalState; readonly municipalityId: string };
  readonly content: ProposalContent;
  /** The call as it stands; it judges. */
  readonly call: CallDefinition;
  readonly callVersion: number;
  /** The version of the call that the draft was written on. */
  readonly written: { readonly version: number; readonly call: CallDefinition };
  readonly lotNumber: number;
  readonly cancelledAt: string | null;
  /** Instant (ISO 8601) at which the complete request was received, by the database's clock. */
  readonly at: string;
}

/**
 * Whether this proposal may be submitted at this instant. Asked in the order an applicant can mend it: whose it is, its
 * state, the window, the territory, the version it was written on, the content. Source: programme rules, sections 3, 5
 * and 9.
 * @returns NOT_FOUND, ILLEGAL_MOVE, CALL_CANCELLED, CALL_NOT_OPEN, CALL_CLOSED, TERRITORY_NOT_IN_LOT, CALL_CHANGED or
 * PROPOSAL_INCOMPLETE with every gap
 */
export function canSubmit({
  actor,
  municipality,
  proposal,
  content,
  call,
  callVersion,
  written,
  lotNumber,
  cancelledAt,
  at,
}: SubmissionFacts): Refusal | null {
  const lot = lotDefinition(call, lotNumber);
  const { opensAt } = call;
  return (
    mayActForMunicipality(actor, proposal.municipalityId, 'proposal:submit') ??
    checkMove(PROPOSAL_LIFECYCLE, proposal.state, 'submit') ??
    checkSubmissionInstant({ opensAt, deadline: lot.deadline, cancelledAt }, at) ??
    checkTerritory(lot, municipality.territory) ??
    checkSameTerms(written, { version: callVersion, call }, lotNumber) ??
    checkComplete(content, call, lotNumber)
  );
}

/**
 * Whether the draft may be written. Writing goes on after submission (it makes a new draft beside the revision that
 * stands) and after the deadline (late text is kept), but not after withdrawal. @returns ILLEGAL_MOVE
 */
export function canEdit({ state }: { readonly state: ProposalState }): Refusal<'ILLEGAL_MOVE'> | null {
  return state === 'submitted' ? null : checkMove(PROPOSAL_LIFECYCLE, state, 'edit');
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
  call: CallDefinition,
  lotNumber: number,
): Refusal<'PROPOSAL_INCOMPLETE'> | null {
  const gaps = completeness(content, call, lotNumber);
  return gaps.length === 0 ? null : refuse('PROPOSAL_INCOMPLETE', { gaps });
}
