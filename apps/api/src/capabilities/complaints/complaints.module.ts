import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AnswerComplaint } from './answer-complaint';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsReadModel } from './complaints.read-model';
import { OwnComplaintController } from './own-complaint.controller';
import { OwnComplaintReadModel } from './own-complaint.read-model';
import { WriteComplaint } from './write-complaint';

@Module({
  imports: [CallsModule],
  controllers: [ComplaintsController, OwnComplaintController],
  providers: [ComplaintsReadModel, OwnComplaintReadModel, WriteComplaint, AnswerComplaint],
})
export class ComplaintsModule {}
