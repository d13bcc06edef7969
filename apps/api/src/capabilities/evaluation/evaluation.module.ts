import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { AssignedDossiersController } from './assigned-dossiers.controller';
import { ConsolidateScore } from './consolidate-score';
import { ConsolidationsController } from './consolidations.controller';
import { DeclareConflict } from './declare-conflict';
import { EvaluationController } from './evaluation.controller';
import { EvaluatorReadModel } from './evaluator.read-model';
import { LotScores } from './lot-scores';
import { OwnScoringController } from './own-scoring.controller';
import { OwnScoringReadModel } from './own-scoring.read-model';
import { SaveSheet } from './save-sheet';
import { SubmitSheet } from './submit-sheet';

@Module({
  imports: [CallsModule, ProposalsModule],
  controllers: [EvaluationController, AssignedDossiersController, OwnScoringController, ConsolidationsController],
  providers: [
    EvaluatorReadModel,
    OwnScoringReadModel,
    DeclareConflict,
    SaveSheet,
    SubmitSheet,
    ConsolidateScore,
    LotScores,
  ],
  exports: [LotScores, DeclareConflict, SaveSheet, SubmitSheet, ConsolidateScore],
})
export class EvaluationModule {}
