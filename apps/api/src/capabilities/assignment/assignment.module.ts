import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { AssignEvaluator } from './assign-evaluator';
import { AssignmentController } from './assignment.controller';
import { DecideConflict } from './decide-conflict';
import { LotAssignmentsReadModel } from './lot-assignments.read-model';
import { UnassignEvaluator } from './unassign-evaluator';

@Module({
  imports: [CallsModule],
  controllers: [AssignmentController],
  providers: [AssignEvaluator, UnassignEvaluator, DecideConflict, LotAssignmentsReadModel],
  exports: [AssignEvaluator],
})
export class AssignmentModule {}
