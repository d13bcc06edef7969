/** Proposals: drafts, sealed revisions, receipts, withdrawal. Decides nothing about scores. */
export { ProposalsModule } from './proposals.module';
export { PROPOSAL_CONTENT_SCHEMA } from './content.schema';
export { BeginFullApplication } from './begin-full-application';
export { DossiersReadModel } from './dossiers.read-model';
export { CreateProposal } from './create-proposal';
export { proposalReference, receiptNumber } from './references';
export { SaveDraft } from './save-draft';
export { partDigest, sealOf } from './seal-content';
export { IN_EVALUATION_SQL, REJECTED_SQL } from './submission-facts';
export { SubmitProposal } from './submit-proposal';
export { WithdrawProposal } from './withdraw-proposal';
