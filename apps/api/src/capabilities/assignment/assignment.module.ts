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
import { LotAssignmentsReadModel } from './lot-assignments.read-model';
import { SuggestedProposalsReadModel } from './suggested-proposals.read-model';
import { SuggestionThread } from './suggestion-thread';
import { TakeOverSuggestion } from './take-over-suggestion';
import { UnassignEvaluator } from './unassign-evaluator';

@Module({
  imports: [CallsModule],
  controllers: [AssignmentController, AssignmentSuggestionsController],
  providers: [
    AskSuggestion,
    AssignEvaluator,
    AssignmentSuggestionsReadModel,
    ComputeSuggestion,
    DecideConflict,
    DiscardSuggestion,
    LotAssignmentsReadModel,
    SuggestedProposalsReadModel,
    SuggestionThread,
    TakeOverSuggestion,
    UnassignEvaluator,
  ],
  exports: [AssignEvaluator],
})
export class AssignmentModule {}
