import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { WhatIfRequest, WhatIfView } from './what-if.dto';
import { WhatIfReadModel } from './what-if.read-model';

@ApiTags('selection')
@Controller('api/lots/:lotId/what-if')
export class WhatIfController {
  constructor(private readonly readModel: WhatIfReadModel) {}

  @Post()
  @HttpCode(200)
  @Requires('ranking:read')
  @Answers('What another envelope, limits by country, another line or a reallocation would do; nothing is kept', {
    ok: WhatIfView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'VALIDATION_FAILED', 'STATISTICS_CLOSED', 'WHAT_IF_OF_AWARDS'],
  })
  whatIf(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Body() tried: WhatIfRequest,
  ): Promise<WhatIfView> {
    return this.readModel.whatIf(actor, lotId, tried);
  }
}
