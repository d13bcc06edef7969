import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AwardsReadModel } from './awards.read-model';
import { CalendarController } from './calendar.controller';
import { CommonGrantsController } from './common-grants.controller';
import { OpenDataController } from './open-data.controller';
import { ResultsController } from './results.controller';
import { ResultsReadModel } from './results.read-model';

@Module({
  imports: [CallsModule],
  controllers: [ResultsController, CalendarController, CommonGrantsController, OpenDataController],
  providers: [ResultsReadModel, AwardsReadModel],
})
export class PublicationModule {}
