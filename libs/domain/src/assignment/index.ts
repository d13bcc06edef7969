/** Who evaluates what, and who must not. */
export * from './can-assign';
export * from './conflict';
export * from './suggest-assignment';
export * from './suggestion';
export * from './suitability';
export type { AssignmentProblem, AssignmentProgress } from './weighed-problem';
