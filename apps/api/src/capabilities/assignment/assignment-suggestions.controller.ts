import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { AskSuggestion } from './ask-suggestion';
import {
  AskSuggestionRequest,
  LotSuggestionView,
  SuggestedProposalsQuery,
  SuggestedProposalsView,
} from './assignment-suggestions.dto';
import { AssignmentSuggestionsReadModel } from './assignment-suggestions.read-model';
import { DiscardSuggestion } from './discard-suggestion';
import { SuggestedProposalsReadModel } from './suggested-proposals.read-model';
import { TakeOverSuggestion } from './take-over-suggestion';

@ApiTags('assignment')
@Controller('api')
@Requires('assignment:manage')
export class AssignmentSuggestionsController {
  constructor(
    private readonly suggestions: AssignmentSuggestionsReadModel,
    private readonly suggestedProposals: SuggestedProposalsReadModel,
    private readonly ask: AskSuggestion,
    private readonly takeOver: TakeOverSuggestion,
    private readonly discard: DiscardSuggestion,
  ) {}

  @Get('lots/:lotId/assignment-suggestion')
  @Answers('The last suggested assignment of a lot, how far its job is, and what the next would be asked with', {
    ok: LotSuggestionView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  lot(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<LotSuggestionView> {
    return this.suggestions.lot(actor, lotId, stage ?? null);
  }

  @Post('lots/:lotId/assignment-suggestions')
  @Answers('Ask for a suggested assignment of a lot; a job computes it', {
    created: LotSuggestionView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'IDEMPOTENCY_KEY_REUSED',
      'PROPOSAL_SEALED',
      'RANKING_FROZEN',
      'SUGGESTION_OPEN',
      'ASSIGNMENT_COMPLETE',
    ],
  })
  async create(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @IdempotencyKey() key: string,
    @Body() { stage, terms }: AskSuggestionRequest,
  ): Promise<LotSuggestionView> {
    const said = terms.map(({ evaluatorId, capacity, expertise }) => ({ evaluatorId, capacity, expertise }));
    await this.ask.execute(actor, lotId, { stage: stage ?? null, terms: said }, key);
    return this.suggestions.lot(actor, lotId, stage ?? null);
  }

  @Get('assignment-suggestions/:id/proposals')
  @Answers('What a computed suggestion says of each proposal: who, why, and what is missing; fifteen at a time', {
    ok: SuggestedProposalsView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  proposals(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SuggestedProposalsQuery,
  ): Promise<SuggestedProposalsView> {
    return this.suggestedProposals.page(actor, id, query);
  }

  @Post('assignment-suggestions/:id/taking-over')
  @HttpCode(204)
  @Answers('Make every assignment of a suggestion, all or none; each evaluator is told once', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'IDEMPOTENCY_KEY_REUSED',
      'ILLEGAL_MOVE',
      'RANKING_FROZEN',
      'SUGGESTION_OUTDATED',
    ],
  })
  take(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
  ): Promise<void> {
    return this.takeOver.execute(actor, id, key);
  }

  @Post('assignment-suggestions/:id/discarding')
  @HttpCode(204)
  @Answers('Put a suggestion aside: nothing is assigned', { none: true, refusals: ['NOT_FOUND', 'ILLEGAL_MOVE'] })
  putAside(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.discard.execute(actor, id);
  }
}
