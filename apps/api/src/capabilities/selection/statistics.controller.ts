import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { StatisticsView } from './statistics.dto';
import { StatisticsReadModel } from './statistics.read-model';

@ApiTags('selection')
@Controller('api/lots/:lotId/statistics')
export class StatisticsController {
  constructor(private readonly readModel: StatisticsReadModel) {}

  @Get()
  @Requires('statistics:read')
  @Answers('How a lot has been scored: evaluators, their agreement, ranks without their severity. It decides nothing', {
    ok: StatisticsView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'STATISTICS_CLOSED'],
  })
  statistics(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<StatisticsView> {
    return this.readModel.statistics(actor, lotId, stage ?? null);
  }
}
