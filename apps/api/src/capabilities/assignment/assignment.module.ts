import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AcceptAssignment } from './accept-assignment';
import { AskSuggestion } from './ask-suggestion';
import { AssignEvaluator } from './assign-evaluator';
import { AssignmentController } from './assignment.controller';
import { AssignmentSuggestionsController } from './assignment-suggestions.controller';
import { AssignmentSuggestionsReadModel } from './assignment-suggestions.read-model';
import { ComputeSuggestion } from './compute-suggestion';
import { DeclineAssignment } from './decline-assignment';
import { DiscardSuggestion } from './discard-suggestion';
import { EvaluationProgressController } from './evaluation-progress.controller';
import { EvaluationProgressReadModel } from './evaluation-progress.read-model';
import { LotAssignmentsReadModel } from './lot-assignments.read-model';
import { MandatesController } from './mandates.controller';
import { MandatesReadModel } from './mandates.read-model';
import { OwnAssignmentsController } from './own-assignments.controller';
import { RemindEvaluators } from './remind-evaluators';
import { ReplaceMandate } from './replace-mandate';
import { SetEvaluationDue } from './set-evaluation-due';
import { SignMandate } from './sign-mandate';
import { SuggestedProposalsReadModel } from './suggested-proposals.read-model';
import { SuggestionThread } from './suggestion-thread';
import { TakeOverSuggestion } from './take-over-suggestion';
import { UnassignEvaluator } from './unassign-evaluator';

@Module({
  imports: [CallsModule],
  controllers: [
    AssignmentController,
    AssignmentSuggestionsController,
    EvaluationProgressController,
    MandatesController,
    OwnAssignmentsController,
  ],
  providers: [
    AcceptAssignment,
    AskSuggestion,
    AssignEvaluator,
    AssignmentSuggestionsReadModel,
    ComputeSuggestion,
    DeclineAssignment,
    DiscardSuggestion,
    EvaluationProgressReadModel,
    LotAssignmentsReadModel,
    MandatesReadModel,
    RemindEvaluators,
    ReplaceMandate,
    SetEvaluationDue,
    SignMandate,
    SuggestedProposalsReadModel,
    SuggestionThread,
    TakeOverSuggestion,
    UnassignEvaluator,
  ],
  exports: [AssignEvaluator],
})
export class AssignmentModule {}
