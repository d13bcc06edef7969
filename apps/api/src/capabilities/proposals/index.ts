/** Proposals: drafts, sealed revisions, receipts, withdrawal. Decides nothing about scores. */
export { ProposalsModule } from './proposals.module';
export { PROPOSAL_CONTENT_SCHEMA } from './content.schema';
export { CreateProposal } from './create-proposal';
export { proposalReference, receiptNumber } from './references';
export { SaveDraft } from './save-draft';
export { partDigest, sealOf } from './seal-content';
export { SubmitProposal } from './submit-proposal';
export { WithdrawProposal } from './withdraw-proposal';
