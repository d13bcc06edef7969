import { type CallDefinition, lotDefinition, type ProposalContent, triedConsents } from '@trilot/domain';
import type { Trial, Trying } from '../../../shared/sandbox';
import type { Proposal } from '../api/proposals';

const MAY = { allowed: true, refusal: null };
/** Of everything that others would hear of. */
const MAY_NOT = { allowed: false, refusal: null };

/** A trial draft as the pages of a proposal know one: nobody is asked, nothing has been submitted. */
export function triedProposal(
  { slug, stage, lot }: Trying,
  call: CallDefinition,
  { content, version }: Trial<ProposalContent>,
): Proposal {
  const { number, kind, title, territories, deadline, envelopeCents, maxGrantCents } = lotDefinition(call, lot);
  return {
    id: `sandbox:${slug}`,
    reference: '',
    stage,
    state: 'draft',
    callSlug: slug,
    newVersion: null,
    pastQuestions: [],
    lot: {
      id: '',
      number,
      kind,
      title,
      territories: [...territories],
      deadline,
      phase: 'open',
      envelopeCents,
      maxGrantCents,
    },
    municipality: { id: 'sandbox', name: '', territory: territories[0] ?? '' },
    draft: { content: content as never, version, callVersion: 0, updatedAt: deadline, updatedBy: '' },
    submitted: null,
    hasInquiries: false,
    hasUnsubmittedChanges: true,
    submissionIsFinal: false,
    confirmationNeeded: false,
    confirmation: null,
    signatories: [],
    partners: triedConsents(content).map(({ municipalityId, state, part }) => ({
      municipalityId,
      state,
      part,
      reason: null,
    })) as never,
    files: [],
    fullApplicationDeadline: null,
    otherStage: null,
    conceptNote: null,
    tasks: [],
    abilities: {
      edit: MAY,
      submit: MAY,
      confirm: MAY_NOT,
      askConfirmation: MAY_NOT,
      withdraw: MAY_NOT,
      beginFullApplication: MAY_NOT,
    },
    serverNow: deadline,
  };
}
