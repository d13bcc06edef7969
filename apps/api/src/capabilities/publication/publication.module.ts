import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { CommonGrantsController } from './common-grants.controller';
import { ResultsController } from './results.controller';
import { ResultsReadModel } from './results.read-model';

@Module({
  imports: [CallsModule],
  controllers: [ResultsController, CommonGrantsController],
  providers: [ResultsReadModel],
})
export class PublicationModule {}
