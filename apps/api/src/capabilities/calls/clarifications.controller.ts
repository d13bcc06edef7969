import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { AskQuestion } from './ask-question';
import { AskQuestionRequest, ClarificationsView, OwnQuestionsView } from './clarifications.dto';
import { ClarificationsReadModel } from './clarifications.read-model';

/** Clarifications as everybody reads them, and the way to ask. */
@ApiTags('calls')
@Controller('api/calls/:slug')
export class ClarificationsController {
  constructor(
    private readonly clarifications: ClarificationsReadModel,
    private readonly askQuestion: AskQuestion,
  ) {}

  @Get('clarifications')
  @Requires('public')
  @Answers('Published clarifications of a call, and until when questions can be asked', {
    ok: ClarificationsView,
    refusals: ['NOT_FOUND'],
  })
  published(@Param('slug') slug: string): Promise<ClarificationsView> {
    return this.clarifications.published(slug);
  }

  @Get('questions')
  @Requires('clarification:ask')
  @Answers("What one's own municipalities have asked, newest first", { ok: OwnQuestionsView, refusals: ['NOT_FOUND'] })
  own(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<OwnQuestionsView> {
    return this.clarifications.own(actor, slug);
  }

  @Post('questions')
  @Requires('clarification:ask')
  @Answers('Ask a question on a call; who asked is shown to nobody', {
    created: OwnQuestionsView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'IDEMPOTENCY_KEY_REUSED',
      'VALIDATION_FAILED',
      'CALL_CANCELLED',
      'QUESTIONS_CLOSED',
      'QUESTION_MISSING',
      'QUESTION_TOO_LONG',
    ],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { municipalityId, lot, language, text }: AskQuestionRequest,
  ): Promise<OwnQuestionsView> {
    await this.askQuestion.execute(actor, slug, { municipalityId, lot, language, text }, key);
    return this.clarifications.own(actor, slug);
  }
}
