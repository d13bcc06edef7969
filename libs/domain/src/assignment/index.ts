/** Who evaluates what, and who must not. */
export * from './assignable-content';
export * from './assignment-suggestion';
export * from './can-assign';
export * from './changed-pairs';
export * from './conflict';
export * from './decline';
export * from './mandate';
export * from './evaluation-progress';
export * from './suggest-assignment';
export * from './suggestion';
export * from './suitability';
export { placesWanted } from './weighed-problem';
export type { AssignmentProblem, AssignmentProgress } from './weighed-problem';
