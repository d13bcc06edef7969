import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AssignEvaluator } from './assign-evaluator';
import { AssignmentMadeView, AssignRequest, LotAssignmentsQuery, LotAssignmentsView } from './assignment.dto';
import { LotAssignmentsReadModel } from './lot-assignments.read-model';
import { UnassignEvaluator } from './unassign-evaluator';

@ApiTags('assignment')
@Controller('api')
export class AssignmentController {
  constructor(
    private readonly lotAssignments: LotAssignmentsReadModel,
    private readonly assign: AssignEvaluator,
    private readonly unassign: UnassignEvaluator,
  ) {}

  @Get('lots/:lotId/assignments')
  @Requires('assignment:manage')
  @Answers("A lot's proposals with their evaluators, ten at a time; sealed until the deadline", {
    ok: LotAssignmentsView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  lot(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() query: LotAssignmentsQuery,
  ): Promise<LotAssignmentsView> {
    return this.lotAssignments.lot(actor, lotId, query);
  }

  @Post('lots/:lotId/assignments')
  @Requires('assignment:manage')
  @Answers('Give a proposal to an evaluator', {
    created: AssignmentMadeView,
    refusals: [
      'NOT_FOUND',
      'PROPOSAL_SEALED',
      'RANKING_FROZEN',
      'NOT_AN_EVALUATOR',
      'CONFLICT_DISQUALIFYING',
      'ASSIGNMENT_DECLINED',
      'ASSIGNMENT_EXISTS',
      'EVALUATORS_ENOUGH',
    ],
  })
  async create(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Body() { proposalId, evaluatorId }: AssignRequest,
  ): Promise<AssignmentMadeView> {
    return { id: await this.assign.execute(actor, lotId, proposalId, evaluatorId) };
  }

  @Delete('assignments/:id')
  @Requires('assignment:manage')
  @HttpCode(204)
  @Answers('Take an assignment back', { none: true, refusals: ['NOT_FOUND', 'ASSIGNMENT_HAS_SHEET'] })
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.unassign.execute(actor, id);
  }
}
