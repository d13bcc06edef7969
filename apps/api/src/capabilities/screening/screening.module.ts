import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { DrawUpRegister } from './draw-up-register';
import { InquiriesController } from './inquiries.controller';
import { InquiriesReadModel } from './inquiries.read-model';
import { KeepChecks } from './keep-checks';
import { MakeInquiry } from './make-inquiry';
import { MoveScreening } from './move-screening';
import { OpeningRegisterController } from './opening-register.controller';
import { OpeningRegisterReadModel } from './opening-register.read-model';
import { ReadableProposalsReadModel } from './readable-proposals.read-model';
import { RejectionsController } from './rejections.controller';
import { RejectProposal } from './reject-proposal';
import { ScreeningController } from './screening.controller';
import { ScreeningsReadModel } from './screenings.read-model';
import { SubmittedProposalsController } from './submitted-proposals.controller';
import { WriteAddendum } from './write-addendum';

@Module({
  imports: [CallsModule, ProposalsModule],
  controllers: [
    OpeningRegisterController,
    ScreeningController,
    InquiriesController,
    RejectionsController,
    SubmittedProposalsController,
  ],
  providers: [
    OpeningRegisterReadModel,
    ReadableProposalsReadModel,
    DrawUpRegister,
    ScreeningsReadModel,
    KeepChecks,
    MoveScreening,
    RejectProposal,
    InquiriesReadModel,
    MakeInquiry,
    WriteAddendum,
  ],
})
export class ScreeningModule {}
