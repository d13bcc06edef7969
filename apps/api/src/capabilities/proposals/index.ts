/** Proposals: drafts, sealed revisions, receipts, withdrawal. Decides nothing about scores. */
export { ProposalsModule } from './proposals.module';
export { PROPOSAL_CONTENT_SCHEMA, SUBMITTED_CONTENT_SCHEMA } from './content.schema';
export { BeginFile } from './begin-file';
export { BeginFullApplication } from './begin-full-application';
export { DossiersReadModel } from './dossiers.read-model';
export { CreateProposal } from './create-proposal';
export { FileContentQuery } from './files.dto';
export { FilesReadModel } from './files.read-model';
export { HandInFile } from './hand-in-file';
export { NamedProposalView } from './named-proposal.dto';
export { proposalReference, receiptNumber } from './references';
export { SaveDraft } from './save-draft';
export { partDigest, sealOf } from './seal-content';
export { SubmitProposal } from './submit-proposal';
export { WithdrawProposal } from './withdraw-proposal';
