import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { AssignedDossiersController } from './assigned-dossiers.controller';
import { ConflictsController } from './conflicts.controller';
import { ConsolidateScore } from './consolidate-score';
import { ConsolidationsController } from './consolidations.controller';
import { DecideConflict } from './decide-conflict';
import { DeclareConflict } from './declare-conflict';
import { EvaluationController } from './evaluation.controller';
import { EvaluatorReadModel } from './evaluator.read-model';
import { LotScores } from './lot-scores';
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
    AssignedDossiersController,
    OwnScoringController,
    ConsolidationsController,
  ],
  providers: [
    EvaluatorReadModel,
    OwnScoringReadModel,
    DeclareConflict,
    DecideConflict,
    VoidSheet,
    SaveSheet,
    SubmitSheet,
    ConsolidateScore,
    LotScores,
  ],
  exports: [LotScores, DeclareConflict, SaveSheet, SubmitSheet, ConsolidateScore],
})
export class EvaluationModule {}
