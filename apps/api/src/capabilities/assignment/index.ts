/** Who evaluates what: mandates, and assignments with what is answered to them. Scores are none of its business. */
export { AssignmentModule } from './assignment.module';
export { AssignEvaluator } from './assign-evaluator';
export { ChairDecisionRequest, DeclareConflictRequest, SuggestedGroundView } from './assignment.dto';
export { dueColumns, type DueColumns } from './evaluation-progress.repository';
export { tiesColumns } from './evaluator-ties';
export { mandateColumns, passMandateGate, recordDefault, standingMandate } from './mandates.repository';
