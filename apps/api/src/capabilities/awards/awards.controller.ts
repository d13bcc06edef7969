import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, RefusalCode } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { CallAwardsView, EndAwardRequest, OwnAwardView, PromoteRequest } from './awards.dto';
import { AwardsReadModel } from './awards.read-model';
import { EndAward } from './end-award';
import { PromoteProposal } from './promote-proposal';

const ENDING_REFUSALS: readonly RefusalCode[] = [
  'NOT_FOUND',
  'PRECONDITION_REQUIRED',
  'ILLEGAL_MOVE',
  'REASON_REQUIRED',
  'REASON_TOO_LONG',
];

/** Awards after the announcement: given up, and promoted from the reserve list. */
@ApiTags('awards')
@Controller('api')
export class AwardsController {
  constructor(
    private readonly awards: AwardsReadModel,
    private readonly endAward: EndAward,
    private readonly promoteProposal: PromoteProposal,
  ) {}

  @Get('calls/:slug/awards')
  @Requires('ranking:read')
  @Answers('The awards of an announced call with the reserve list; not there before the announced instant', {
    ok: CallAwardsView,
    refusals: ['NOT_FOUND'],
  })
  all(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<CallAwardsView> {
    return this.awards.call(actor, slug);
  }

  @Post('lots/:lotId/promotions')
  @HttpCode(204)
  @Requires('award:manage')
  @Answers('Promote the next of the reserve list that fits what has been freed', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'CONFLICT_DISQUALIFYING',
      'NOBODY_TO_PROMOTE',
      'NOT_NEXT_IN_RESERVE',
    ],
  })
  promote(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @IdempotencyKey() key: string,
    @Body() { proposalId }: PromoteRequest,
  ): Promise<void> {
    return this.promoteProposal.execute(actor, lotId, proposalId, key);
  }

  @Post('awards/:proposalId/ending')
  @HttpCode(204)
  @Requires('award:manage')
  @Answers('Record that a municipality gives its award up, as it has told the programme', {
    none: true,
    refusals: ENDING_REFUSALS,
  })
  end(
    @CurrentActor() actor: Actor,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: EndAwardRequest,
  ): Promise<void> {
    return this.endAward.byProgramme(actor, proposalId, reason, key);
  }

  @Get('proposals/:id/award')
  @Requires('proposal:read-own')
  @Answers("The award of one's own proposal, or its place in reserve; not there before the announced instant", {
    ok: OwnAwardView,
    refusals: ['NOT_FOUND'],
  })
  own(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OwnAwardView> {
    return this.awards.own(actor, id);
  }

  @Post('proposals/:id/award/ending')
  @HttpCode(204)
  @Requires('proposal:withdraw')
  @Answers('Give the award up: a winner withdraws, who was promoted declines', {
    none: true,
    refusals: ENDING_REFUSALS,
  })
  giveUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: EndAwardRequest,
  ): Promise<void> {
    return this.endAward.byApplicant(actor, id, reason, key);
  }
}
