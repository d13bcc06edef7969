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
import { FreezeRanking } from './freeze-ranking';
import { OverviewReadModel } from './overview.read-model';
import { ProposeDecisions } from './propose-decisions';
import { BeginSandbox } from './begin-sandbox';
import { ForgetSandboxes } from './forget-sandboxes';
import { SandboxController } from './sandbox.controller';
import { SandboxRepository } from './sandbox.repository';
import { SaveTrial } from './save-trial';
import { SelectionController } from './selection.controller';
import { StatisticsController } from './statistics.controller';
import { StatisticsReadModel } from './statistics.read-model';
import { WhatIfController } from './what-if.controller';
import { WhatIfReadModel } from './what-if.read-model';
import { WriteLetters } from './write-letters';

@Module({
  imports: [CallsModule, EvaluationModule],
  controllers: [
    SelectionController,
    DecisionsController,
    SandboxController,
    StatisticsController,
    WhatIfController,
    DivergencesController,
  ],
  providers: [
    BoardReadModel,
    OverviewReadModel,
    DecisionsReadModel,
    StatisticsReadModel,
    DivergencesReadModel,
    WhatIfReadModel,
    FreezeRanking,
    ProposeDecisions,
    ApproveDecisions,
    AnnounceCall,
    AnnouncePreselection,
    WriteLetters,
    SandboxRepository,
    BeginSandbox,
    SaveTrial,
    ForgetSandboxes,
  ],
  exports: [BoardReadModel, FreezeRanking, ProposeDecisions, ApproveDecisions, AnnounceCall, AnnouncePreselection],
})
export class SelectionModule {}
