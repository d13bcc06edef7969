import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { ProposalsModule } from '../proposals';
import { DrawUpRegister } from './draw-up-register';
import { OpeningRegisterController } from './opening-register.controller';
import { OpeningRegisterReadModel } from './opening-register.read-model';
import { ReadableProposalsReadModel } from './readable-proposals.read-model';
import { SubmittedDossiersController } from './submitted-dossiers.controller';

@Module({
  imports: [CallsModule, ProposalsModule],
  controllers: [OpeningRegisterController, SubmittedDossiersController],
  providers: [OpeningRegisterReadModel, ReadableProposalsReadModel, DrawUpRegister],
})
export class ScreeningModule {}
