import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { AnswerConsensus } from './answer-consensus';
import { AppointRapporteur } from './appoint-rapporteur';
import { AssignedDossiersController } from './assigned-dossiers.controller';
import { ConflictsController } from './conflicts.controller';
import { ConsensusController } from './consensus.controller';
import { ConsensusReadModel } from './consensus.read-model';
import { ConsolidateScore } from './consolidate-score';
import { ConsolidationsController } from './consolidations.controller';
import { DecideConflict } from './decide-conflict';
import { DecideDeclaredConflict } from './decide-declared-conflict';
import { DeclareConflict } from './declare-conflict';
import { DeclareOwnConflict } from './declare-own-conflict';
import { DirectedConsensusController } from './directed-consensus.controller';
import { EndConsensus } from './end-consensus';
import { EvaluationController } from './evaluation.controller';
import { EvaluatorReadModel } from './evaluator.read-model';
import { LockedProposals } from './locked-proposals';
import { LotScores } from './lot-scores';
import { OwnConflictsController } from './own-conflicts.controller';
import { OwnConflictsReadModel } from './own-conflicts.read-model';
import { OwnScoringController } from './own-scoring.controller';
import { OwnScoringReadModel } from './own-scoring.read-model';
import { ProposeConsensus } from './propose-consensus';
import { SaveConsensus } from './save-consensus';
import { SaveSheet } from './save-sheet';
import { SubmitSheet } from './submit-sheet';
import { VoidSheets } from './void-sheets';

@Module({
  imports: [CallsModule, ProposalsModule],
  controllers: [
    EvaluationController,
    ConflictsController,
    OwnConflictsController,
    AssignedDossiersController,
    OwnScoringController,
    ConsolidationsController,
    AssignedDossiersController,
    OwnScoringController,
    ConsolidationsController,
    ConsensusController,
    DirectedConsensusController,
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
    VoidSheets,
    SaveSheet,
    SubmitSheet,
    ConsolidateScore,
    ConsensusReadModel,
    SaveConsensus,
    ProposeConsensus,
    AnswerConsensus,
    AppointRapporteur,
    EndConsensus,
    LotScores,
  ],
  exports: [LotScores, DeclareConflict, SaveSheet, SubmitSheet, ConsolidateScore],
})
export class EvaluationModule {}
