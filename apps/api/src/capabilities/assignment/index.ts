/** Who evaluates what: assignments and the chair's word on conflicts. Scores are none of its business. */
export { AssignmentModule } from './assignment.module';
export { AssignEvaluator } from './assign-evaluator';
export { DeclareConflictRequest } from './assignment.dto';
