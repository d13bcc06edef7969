import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { DraftHistoryQuery, DraftHistoryView } from './draft-history.dto';
import { DraftHistoryReadModel } from './draft-history.read-model';
import { ProposalsReadModel } from './proposals.read-model';

/** What was written in a proposal before: for those who write it, and for nobody else. */
@ApiTags('proposals')
@Controller('api/proposals/:id/draft/history')
export class DraftHistoryController {
  constructor(
    private readonly proposals: ProposalsReadModel,
    private readonly history: DraftHistoryReadModel,
  ) {}

  @Get()
  @Requires('proposal:read-own')
  @Answers('Every change of the working draft, place by place, newest first', {
    ok: DraftHistoryView,
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: DraftHistoryQuery,
  ): Promise<DraftHistoryView> {
    await this.proposals.checkOwn(actor, id);
    return this.history.page(id, query);
  }
}
