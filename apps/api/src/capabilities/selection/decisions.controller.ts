import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { DecisionsReadModel } from './decisions.read-model';
import { DecisionView } from './selection.dto';

@ApiTags('selection')
@Controller('api/proposals')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsReadModel) {}

  @Get(':id/decision')
  @Requires('proposal:read-own')
  @Answers("The decision on one's own proposal; not there before the announced instant", {
    ok: DecisionView,
    refusals: ['NOT_FOUND'],
  })
  decision(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DecisionView> {
    return this.decisions.decision(actor, id);
  }
}
