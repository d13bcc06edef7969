/** Who evaluates what under which mandate: the matrix of a lot, its suggested assignment, and the chair's word on conflicts. */
export { LotAssignmentsPage } from './components/lot-assignments-page';
export { ManagedMandatePage } from './components/managed-mandate-page';
export const suggestionPage = async () => (await import('./components/suggestion-page')).SuggestionPage;
export const ownConflictsPage = async () => (await import('./components/own-conflicts-page')).OwnConflictsPage;
export const progressPage = async () => (await import('./components/progress-page')).ProgressPage;
