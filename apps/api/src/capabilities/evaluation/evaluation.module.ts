import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { AssignedDossiersController } from './assigned-dossiers.controller';
import { ConflictsController } from './conflicts.controller';
import { ConsolidateScore } from './consolidate-score';
import { ConsolidationsController } from './consolidations.controller';
import { DecideConflict } from './decide-conflict';
import { DecideDeclaredConflict } from './decide-declared-conflict';
import { DeclareConflict } from './declare-conflict';
import { DeclareOwnConflict } from './declare-own-conflict';
import { EvaluationController } from './evaluation.controller';
import { EvaluatorReadModel } from './evaluator.read-model';
import { LockedProposals } from './locked-proposals';
import { LotScores } from './lot-scores';
import { OwnConflictsController } from './own-conflicts.controller';
import { OwnConflictsReadModel } from './own-conflicts.read-model';
import { OwnScoringController } from './own-scoring.controller';
import { OwnScoringReadModel } from './own-scoring.read-model';
import { SaveSheet } from './save-sheet';
import { SubmitSheet } from './submit-sheet';
import { VoidSheet } from './void-sheet';

@Module({
  imports: [CallsModule, ProposalsModule],
  controllers: [
    EvaluationController,
    ConflictsController,
    OwnConflictsController,
    AssignedDossiersController,
    OwnScoringController,
    ConsolidationsController,
  ],
  providers: [
    EvaluatorReadModel,
    OwnScoringReadModel,
    OwnConflictsReadModel,
    LockedProposals,
    DeclareConflict,
    DeclareOwnConflict,
    DecideConflict,
    DecideDeclaredConflict,
    VoidSheet,
    SaveSheet,
    SubmitSheet,
    ConsolidateScore,
    LotScores,
  ],
  exports: [LotScores, DeclareConflict, SaveSheet, SubmitSheet, ConsolidateScore],
})
export class EvaluationModule {}
