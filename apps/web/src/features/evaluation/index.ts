/** The evaluator's pages: own assignments, declaration, workspace. */
export { AssignmentsPage } from './components/assignments-page';
export { WorkspacePage } from './components/workspace-page';
export { SandboxScores } from './sandbox/sandbox-scores';
