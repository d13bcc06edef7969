import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { AnnounceCall } from './announce-call';
import { AnnouncePreselection } from './announce-preselection';
import { ApproveDecisions } from './approve-decisions';
import { BoardView } from './board.dto';
import { BoardReadModel } from './board.read-model';
import { FreezeRanking } from './freeze-ranking';
import { OverviewReadModel } from './overview.read-model';
import { ProposeDecisions } from './propose-decisions';
import { AnnounceRequest, CallOverview, ProposeDecisionsRequest } from './selection.dto';

@ApiTags('selection')
@Controller('api')
export class SelectionController {
  constructor(
    private readonly boards: BoardReadModel,
    private readonly overviews: OverviewReadModel,
    private readonly freezeRanking: FreezeRanking,
    private readonly proposeDecisions: ProposeDecisions,
    private readonly approveDecisions: ApproveDecisions,
    private readonly announceCall: AnnounceCall,
    private readonly announcePreselection: AnnouncePreselection,
  ) {}

  @Get('calls/:slug/overview')
  @Requires('ranking:read')
  @Answers('A call at a glance: counts per lot, progress, what is next', { ok: CallOverview, refusals: ['NOT_FOUND'] })
  overview(@Param('slug') slug: string, @Query() { stage }: StageQuery): Promise<CallOverview> {
    return this.overviews.overview(slug, stage ?? null);
  }

  @Get('lots/:lotId/board')
  @Requires('ranking:read')
  @Answers('The selection board of a lot: a preview before the freeze, the frozen ranking after it', {
    ok: BoardView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'STATISTICS_CLOSED'],
  })
  board(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<BoardView> {
    return this.boards.board(actor, lotId, stage ?? null);
  }

  @Post('lots/:lotId/ranking')
  @Requires('ranking:freeze')
  @Answers("Freeze a lot's ranking", {
    created: BoardView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'PROPOSAL_SEALED',
      'RANKING_FROZEN',
      'EVALUATION_INCOMPLETE',
      'THIRD_SHEET_MISSING',
      'CONSENSUS_MISSING',
    ],
  })
  async freeze(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @IdempotencyKey() key: string,
  ): Promise<BoardView> {
    await this.freezeRanking.execute(actor, lotId, key);
    return this.boards.board(actor, lotId);
  }

  @Post('rankings/:id/decisions')
  @Requires('decision:propose')
  @Answers('Propose a decision for every proposal of the ranking', {
    created: BoardView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'RANKING_SUPERSEDED',
      'ILLEGAL_MOVE',
      'RANKING_OUTDATED',
      'REASON_REQUIRED',
      'VALIDATION_FAILED',
      'BELOW_GATES',
      'RECOMMENDED_ABOVE_REQUESTED',
      'ENVELOPE_EXCEEDED',
      'PLACES_EXCEEDED',
      'AWARD_LIMIT_EXCEEDED',
    ],
  })
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
    @Body() { departures }: ProposeDecisionsRequest,
  ): Promise<BoardView> {
    return this.boards.board(actor, await this.proposeDecisions.execute(actor, id, departures, key));
  }

  @Post('rankings/:id/approval')
  @Requires('decision:approve')
  @Answers('Approve the proposed decisions, as a second person', {
    created: BoardView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'RANKING_SUPERSEDED',
      'ILLEGAL_MOVE',
      'VERSION_MISMATCH',
      'RANKING_OUTDATED',
      'FOUR_EYES',
      'ENVELOPE_EXCEEDED',
      'PLACES_EXCEEDED',
      'AWARD_LIMIT_EXCEEDED',
    ],
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() seen: number,
    @IdempotencyKey() key: string,
  ): Promise<BoardView> {
    return this.boards.board(actor, await this.approveDecisions.execute(actor, id, seen, key));
  }

  @Post('calls/:slug/preselection')
  @Requires('announcement:make')
  @Answers('Announce the result of the concept notes of a call in two stages at one instant', {
    created: CallOverview,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'CALL_CANCELLED',
      'ALREADY_ANNOUNCED',
      'RANKING_NOT_APPROVED',
      'RANKING_OUTDATED',
      'DECISION_MISSING',
      'ANNOUNCEMENT_NOT_IN_FUTURE',
      'INVITATION_TOO_LATE',
    ],
  })
  async preselect(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { at }: AnnounceRequest,
  ): Promise<CallOverview> {
    await this.announcePreselection.execute(actor, slug, at, key);
    return this.overviews.overview(slug, 'conceptNote');
  }

  @Post('calls/:slug/announcement')
  @Requires('announcement:make')
  @Answers('Announce all decisions of a call at one instant', {
    created: CallOverview,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'CALL_CANCELLED',
      'ALREADY_ANNOUNCED',
      'RANKING_NOT_APPROVED',
      'RANKING_OUTDATED',
      'DECISION_MISSING',
      'ANNOUNCEMENT_NOT_IN_FUTURE',
    ],
  })
  async announce(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { at }: AnnounceRequest,
  ): Promise<CallOverview> {
    await this.announceCall.execute(actor, slug, at, key);
    return this.overviews.overview(slug);
  }
}
