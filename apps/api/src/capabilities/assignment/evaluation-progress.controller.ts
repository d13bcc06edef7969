import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import {
  EvaluationProgressView,
  RemindedView,
  RemindEvaluatorsRequest,
  SetEvaluationDueRequest,
} from './evaluation-progress.dto';
import { EvaluationProgressReadModel } from './evaluation-progress.read-model';
import { RemindEvaluators } from './remind-evaluators';
import { SetEvaluationDue } from './set-evaluation-due';

@ApiTags('assignment')
@Controller('api')
@Requires('assignment:manage')
export class EvaluationProgressController {
  constructor(
    private readonly progress: EvaluationProgressReadModel,
    private readonly setDue: SetEvaluationDue,
    private readonly remind: RemindEvaluators,
  ) {}

  @Get('calls/:slug/evaluation-progress')
  @Answers('How far the evaluation has come, per lot and per evaluator: counts, and no score', {
    ok: EvaluationProgressView,
    refusals: ['NOT_FOUND'],
  })
  show(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { stage }: StageQuery,
  ): Promise<EvaluationProgressView> {
    return this.progress.call(actor, slug, stage ?? null);
  }

  @Put('calls/:slug/evaluation-due')
  @HttpCode(204)
  @Answers('Say by which day the evaluation is due; `If-Match` is the version of the day that was seen', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'PROPOSAL_SEALED',
      'LOCAL_TIME_DOES_NOT_EXIST',
      'DUE_DAY_PASSED',
    ],
  })
  due(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Body() { stage, dueOn }: SetEvaluationDueRequest,
  ): Promise<void> {
    return this.setDue.execute(actor, slug, { stage: stage ?? null, dueOn }, version);
  }

  @Post('calls/:slug/evaluator-reminders')
  @Answers('Remind one evaluator, or everybody with something open, each once a day at the most', {
    created: RemindedView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'IDEMPOTENCY_KEY_REUSED', 'NOTHING_OPEN', 'REMINDED_TODAY'],
  })
  async send(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { stage, evaluatorId }: RemindEvaluatorsRequest,
  ): Promise<RemindedView> {
    const request = { stage: stage ?? null, evaluatorId: evaluatorId ?? null };
    return { reminded: await this.remind.execute(actor, slug, request, key) };
  }
}
