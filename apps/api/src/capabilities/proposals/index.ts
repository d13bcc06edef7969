/** Proposals: drafts, sealed revisions, receipts, withdrawal. Decides nothing about scores. */
export { ProposalsModule } from './proposals.module';
export { PROPOSAL_CONTENT_SCHEMA } from './content.schema';
export { CreateProposal } from './create-proposal';
export { SaveDraft } from './save-draft';
export { SubmitProposal } from './submit-proposal';
export { WithdrawProposal } from './withdraw-proposal';
