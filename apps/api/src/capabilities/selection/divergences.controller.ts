import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { DivergencesView } from './divergences.dto';
import { DivergencesReadModel } from './divergences.read-model';

/** Sheets that diverge. Source: programme rules, section 3 (divergence). */
@ApiTags('selection')
@Controller('api/lots/:lotId/divergences')
export class DivergencesController {
  constructor(private readonly readModel: DivergencesReadModel) {}

  @Get()
  @Requires('ranking:read')
  @Answers('The proposals of a lot whose two sheets diverge: by what, and who is the third evaluator', {
    ok: DivergencesView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'STATISTICS_CLOSED'],
  })
  divergences(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<DivergencesView> {
    return this.readModel.divergences(actor, lotId, stage ?? null);
  }
}
