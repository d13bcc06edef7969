/** Where a call asks for it, a signatory confirms exactly the version of a draft that is to be submitted. */
import { isSignatory, mayActForMunicipality } from '../identity/permissions';
import { type Refusal, refuse } from '../kernel/refusal';
import { canSubmit, type SubmissionFacts } from './can-submit';
import { PROPOSAL_LIFECYCLE } from './proposal-lifecycle';

/**
 * Whether a signatory may confirm a draft as it is: what could be submitted, and nothing less, because every edit makes
 * the confirmation void. Confirming again changes nothing.
 * @returns NOT_FOUND, SIGNATORY_ONLY, ILLEGAL_MOVE (the call asks for none), or as `canSubmit`
 */
export function canConfirm(facts: SubmissionFacts): Refusal | null {
  const { actor, proposal } = facts;
  return (
    mayActForMunicipality(actor, proposal.municipalityId, 'proposal:submit') ??
    (isSignatory(actor, proposal.municipalityId) ? null : refuse('SIGNATORY_ONLY', {})) ??
    checkAsked(facts, 'confirm') ??
    canSubmit({ ...facts, confirmed: true })
  );
}

/**
 * Whether the signatories may be asked to confirm a draft as it is.
 * @param signatories how many people could confirm
 * @returns NOT_FOUND, ILLEGAL_MOVE (nothing to ask for, or confirmed already), SIGNATORY_MISSING, or as `canSubmit`
 */
export function canAskConfirmation(facts: SubmissionFacts, signatories: number): Refusal | null {
  return (
    mayActForMunicipality(facts.actor, facts.proposal.municipalityId, 'proposal:submit') ??
    checkAsked(facts, 'ask') ??
    (facts.confirmed ? illegal(facts, 'ask') : null) ??
    (signatories === 0 ? refuse('SIGNATORY_MISSING', {}) : null) ??
    canSubmit({ ...facts, confirmed: true })
  );
}

function checkAsked(facts: SubmissionFacts, move: string): Refusal<'ILLEGAL_MOVE'> | null {
  return facts.call.signatoryConfirms ? null : illegal(facts, move);
}

function illegal({ proposal }: SubmissionFacts, move: string): Refusal<'ILLEGAL_MOVE'> {
  return refuse('ILLEGAL_MOVE', { lifecycle: PROPOSAL_LIFECYCLE.name, from: proposal.state, move });
}
