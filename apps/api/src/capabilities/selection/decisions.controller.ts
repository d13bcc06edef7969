import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { DecisionsReadModel } from './decisions.read-model';
import { OpenLetter } from './open-letter';
import { DecisionView } from './selection.dto';

@ApiTags('selection')
@Controller('api/proposals')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsReadModel,
    private readonly openLetter: OpenLetter,
  ) {}

  @Get(':id/decision')
  @Requires('proposal:read-own')
  @Answers("The decision on one's own proposal; not there before the announced instant", {
    ok: DecisionView,
    refusals: ['NOT_FOUND'],
  })
  decision(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DecisionView> {
    return this.decisions.decision(actor, id);
  }

  @Post(':id/decision/opening')
  @HttpCode(204)
  @Requires('proposal:read-own')
  @Answers(
    'Say that the letters about the decision have been opened; the first time begins the period for complaints',
    {
      none: true,
      refusals: ['NOT_FOUND'],
    },
  )
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.openLetter.execute(actor, id);
  }
}
