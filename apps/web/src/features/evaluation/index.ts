/** The evaluator's pages: own assignments, mandate, declaration, workspace. */
export { AssignmentsPage } from './components/assignments-page';
export { MandatePage } from './components/mandate-page';
export { WorkspacePage } from './components/workspace-page';
export { SandboxScores } from './sandbox/sandbox-scores';

/** Loaded by itself, with what it draws by. */
export const ownScoringPage = async () => (await import('./components/own-scoring-page')).OwnScoringPage;
export const consensusPage = async () => (await import('./consensus/consensus-page')).ConsensusPage;
