import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { ReallocateMoney } from './reallocate-money';
import { ReallocateRequest, ReallocationsView } from './reallocations.dto';
import { ReallocationsReadModel } from './reallocations.read-model';

/** Left-over money that moves between lots. Source: programme rules, sections 3 (select) and 11. */
@ApiTags('selection')
@Controller('api/calls/:slug/reallocations')
export class ReallocationsController {
  constructor(
    private readonly reallocations: ReallocationsReadModel,
    private readonly reallocateMoney: ReallocateMoney,
  ) {}

  @Get()
  @Requires('ranking:read')
  @Answers('The money of the lots of a call: what they have left, what is due to move, and what was moved', {
    ok: ReallocationsView,
    refusals: ['NOT_FOUND'],
  })
  money(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ReallocationsView> {
    return this.reallocations.reallocations(actor, slug);
  }

  @Post()
  @Requires('ranking:freeze')
  @Answers(
    'Move left-over money between the lots in the published order, and freeze another version of the rankings it concerns',
    {
      created: ReallocationsView,
      refusals: [
        'NOT_FOUND',
        'PRECONDITION_REQUIRED',
        'CALL_CANCELLED',
        'ALREADY_ANNOUNCED',
        'RANKING_NOT_FROZEN',
        'RANKING_OUTDATED',
        'REALLOCATION_NOT_DUE',
        'REALLOCATION_CHANGED',
        'REASON_REQUIRED',
        'SENTENCE_TOO_LONG',
      ],
    },
  )
  async reallocate(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { moves, reason }: ReallocateRequest,
  ): Promise<ReallocationsView> {
    const seen = moves.map(({ from, to, cents }) => ({ from, to, cents }));
    await this.reallocateMoney.execute(actor, slug, { moves: seen, reason }, key);
    return this.reallocations.reallocations(actor, slug);
  }
}
