import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { CalendarController } from './calendar.controller';
import { CommonGrantsController } from './common-grants.controller';
import { ResultsController } from './results.controller';
import { ResultsReadModel } from './results.read-model';

@Module({
  imports: [CallsModule],
  controllers: [ResultsController, CalendarController, CommonGrantsController],
  providers: [ResultsReadModel],
})
export class PublicationModule {}
