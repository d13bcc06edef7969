import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { EvaluationModule } from '../evaluation';
import { AnnounceCall } from './announce-call';
import { AnnouncePreselection } from './announce-preselection';
import { ApproveDecisions } from './approve-decisions';
import { BoardReadModel } from './board.read-model';
import { DecisionsController } from './decisions.controller';
import { DecisionsReadModel } from './decisions.read-model';
import { DivergencesController } from './divergences.controller';
import { DivergencesReadModel } from './divergences.read-model';
import { CorrectRanking } from './correct-ranking';
import { FreezeRanking } from './freeze-ranking';
import { LettersController } from './letters.controller';
import { LettersReadModel } from './letters.read-model';
import { OpenLetter } from './open-letter';
import { OverviewReadModel } from './overview.read-model';
import { ProposeDecisions } from './propose-decisions';
import { RankingInputs } from './ranking-inputs';
import { BeginSandbox } from './begin-sandbox';
import { ForgetSandboxes } from './forget-sandboxes';
import { RetryLetters } from './retry-letters';
import { SandboxController } from './sandbox.controller';
import { SandboxRepository } from './sandbox.repository';
import { SaveTrial } from './save-trial';
import { ReallocateMoney } from './reallocate-money';
import { ReallocationsController } from './reallocations.controller';
import { ReallocationsReadModel } from './reallocations.read-model';
import { ReportReadModel } from './report.read-model';
import { ReportsController } from './reports.controller';
import { SelectionController } from './selection.controller';
import { StatisticsController } from './statistics.controller';
import { StatisticsReadModel } from './statistics.read-model';
import { VersionsController } from './versions.controller';
import { VersionsReadModel } from './versions.read-model';
import { WhatIfController } from './what-if.controller';
import { WhatIfReadModel } from './what-if.read-model';
import { WriteLetters } from './write-letters';

@Module({
  imports: [CallsModule, EvaluationModule],
  controllers: [
    SelectionController,
    DecisionsController,
    LettersController,
    SandboxController,
    StatisticsController,
    WhatIfController,
    DivergencesController,
    VersionsController,
    ReallocationsController,
    ReportsController,
    WhatIfController,
  ],
  providers: [
    BoardReadModel,
    OverviewReadModel,
    DecisionsReadModel,
    LettersReadModel,
    StatisticsReadModel,
    DivergencesReadModel,
    WhatIfReadModel,
    VersionsReadModel,
    RankingInputs,
    FreezeRanking,
    CorrectRanking,
    ReallocateMoney,
    ReallocationsReadModel,
    ReportReadModel,
    ProposeDecisions,
    ApproveDecisions,
    AnnounceCall,
    AnnouncePreselection,
    WriteLetters,
    OpenLetter,
    RetryLetters,
    SandboxRepository,
    BeginSandbox,
    SaveTrial,
    ForgetSandboxes,
  ],
  exports: [
    BoardReadModel,
    FreezeRanking,
    CorrectRanking,
    ProposeDecisions,
    ApproveDecisions,
    AnnounceCall,
    AnnouncePreselection,
  ],
})
export class SelectionModule {}
