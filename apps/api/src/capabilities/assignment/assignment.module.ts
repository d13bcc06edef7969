import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AskSuggestion } from './ask-suggestion';
import { AssignEvaluator } from './assign-evaluator';
import { AssignmentController } from './assignment.controller';
import { AssignmentSuggestionsController } from './assignment-suggestions.controller';
import { AssignmentSuggestionsReadModel } from './assignment-suggestions.read-model';
import { ComputeSuggestion } from './compute-suggestion';
import { DecideConflict } from './decide-conflict';
import { DiscardSuggestion } from './discard-suggestion';
import { EvaluationProgressController } from './evaluation-progress.controller';
import { EvaluationProgressReadModel } from './evaluation-progress.read-model';
import { LotAssignmentsReadModel } from './lot-assignments.read-model';
import { RemindEvaluators } from './remind-evaluators';
import { SetEvaluationDue } from './set-evaluation-due';
import { SuggestedProposalsReadModel } from './suggested-proposals.read-model';
import { SuggestionThread } from './suggestion-thread';
import { TakeOverSuggestion } from './take-over-suggestion';
import { UnassignEvaluator } from './unassign-evaluator';

@Module({
  imports: [CallsModule],
  controllers: [AssignmentController, AssignmentSuggestionsController, EvaluationProgressController],
  providers: [
    AskSuggestion,
    AssignEvaluator,
    AssignmentSuggestionsReadModel,
    ComputeSuggestion,
    DecideConflict,
    DiscardSuggestion,
    EvaluationProgressReadModel,
    LotAssignmentsReadModel,
    RemindEvaluators,
    SetEvaluationDue,
    SuggestedProposalsReadModel,
    SuggestionThread,
    TakeOverSuggestion,
    UnassignEvaluator,
  ],
  exports: [AssignEvaluator],
})
export class AssignmentModule {}
