import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ChairDecisionRequest } from '../assignment';
import { DecideConflict } from './decide-conflict';

/** The chair's word on conflicts of interest. */
@ApiTags('evaluation')
@Controller('api/assignments/:id/chair-decision')
export class ConflictsController {
  constructor(private readonly decideConflict: DecideConflict) {}

  @Post()
  @Requires('conflict:decide')
  @HttpCode(204)
  @Answers("The chair's decision on a conflict: potential, or found late; a sheet is void once it disqualifies", {
    none: true,
    refusals: ['NOT_FOUND', 'OWN_ACCOUNT', 'REASON_REQUIRED', 'ILLEGAL_MOVE'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { decision, reason }: ChairDecisionRequest,
  ): Promise<void> {
    return this.decideConflict.execute(actor, id, decision, reason);
  }
}
