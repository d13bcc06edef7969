/** Every migration in order. A list, not a glob: it survives bundling. */
export { CreatePlatform1764000000000 } from './1764000000000-create-platform';
export { CreateIdentity1764000001000 } from './1764000001000-create-identity';
export { CreateCalls1764000002000 } from './1764000002000-create-calls';
export { CreateProposals1764000003000 } from './1764000003000-create-proposals';
export { CreateEvaluation1764000004000 } from './1764000004000-create-evaluation';
export { CreateSelection1764000005000 } from './1764000005000-create-selection';
export { DesignCalls1764000010000 } from './1764000010000-design-calls';
export { ConfirmEvents1764000011000 } from './1764000011000-confirm-events';
export { ConfirmProposals1764000012000 } from './1764000012000-confirm-proposals';
export { CountSheets1764000013000 } from './1764000013000-count-sheets';
export { InviteMembers1764000014000 } from './1764000014000-invite-members';
export { AskPartners1764000015000 } from './1764000015000-ask-partners';
export { KeepCallVersion1764000111000 } from './1764000111000-keep-call-version';
export { KeepUnreadValues1764000121000 } from './1764000121000-keep-unread-values';
export { KeepTitles1764000300000 } from './1764000300000-keep-titles';
export { RemindApplicants1764001050000 } from './1764001050000-remind-applicants';
export { KeepDraftHistory1764001080000 } from './1764001080000-keep-draft-history';
