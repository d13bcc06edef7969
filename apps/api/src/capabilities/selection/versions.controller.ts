import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { BoardView } from './board.dto';
import { BoardReadModel } from './board.read-model';
import { CorrectRanking } from './correct-ranking';
import { CorrectRankingRequest, RankingVersionView } from './versions.dto';
import { type RankingExport, VersionsReadModel } from './versions.read-model';

/** The versions of a frozen ranking. Source: programme rules, section 3 (freeze, approve). */
@ApiTags('selection')
@Controller('api/rankings')
export class VersionsController {
  constructor(
    private readonly versions: VersionsReadModel,
    private readonly boards: BoardReadModel,
    private readonly correctRanking: CorrectRanking,
  ) {}

  @Get(':id')
  @Requires('ranking:read')
  @Answers('A version of a frozen ranking as it was decided on, and what it changes against the one before', {
    ok: RankingVersionView,
    refusals: ['NOT_FOUND'],
  })
  version(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RankingVersionView> {
    return this.versions.version(actor, id);
  }

  @Get(':id/snapshot')
  @Requires('ranking:freeze')
  @Answers(
    'The frozen inputs, rules and draw seed, with the versions before: the ranking can be computed again from this alone. ' +
      'It is whole or not at all, and so closed to whom a conflict of interest hides a proposal of the lot',
    { refusals: ['NOT_FOUND', 'CONFLICT_DISQUALIFYING'] },
  )
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  snapshot(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RankingExport> {
    return this.versions.exported(actor, id);
  }

  @Post(':id/corrections')
  @Requires('ranking:freeze')
  @Answers(
    'Correct a frozen ranking by another version of it, with a reason; its decisions are proposed and approved anew',
    {
      created: BoardView,
      refusals: [
        'NOT_FOUND',
        'PRECONDITION_REQUIRED',
        'CALL_CANCELLED',
        'RANKING_SUPERSEDED',
        'RANKING_FROZEN',
        'CORRECTION_AFTER_ANNOUNCEMENT',
        'REASON_REQUIRED',
        'SENTENCE_TOO_LONG',
        'EVALUATION_INCOMPLETE',
        'CORRECTION_CHANGES_NOTHING',
      ],
    },
  )
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
    @Body() { kind, reason }: CorrectRankingRequest,
  ): Promise<BoardView> {
    const lotId = await this.correctRanking.execute(actor, id, { kind, reason }, key);
    return this.boards.board(actor, lotId);
  }
}
