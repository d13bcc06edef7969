import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { LetterQuery, LettersView, LetterTextView } from './letters.dto';
import { LettersReadModel } from './letters.read-model';
import { RetryLetters } from './retry-letters';

/** Letters for whoever announces a call; applicants have theirs in their inbox and on the page of the decision. */
@ApiTags('selection')
@Controller('api/calls/:slug/letters')
@Requires('announcement:make')
export class LettersController {
  constructor(
    private readonly letters: LettersReadModel,
    private readonly retryLetters: RetryLetters,
  ) {}

  @Get()
  @Answers('The letters of a call, by when they are due, and what has become of each', {
    ok: LettersView,
    refusals: ['NOT_FOUND'],
  })
  all(@CurrentActor() actor: Actor, @Param('slug') slug: string, @Query() { stage }: StageQuery): Promise<LettersView> {
    return this.letters.letters(actor, slug, stage ?? null);
  }

  @Get(':proposalId')
  @Answers('One letter, as it was written or as it would be now, in a language of the product', {
    ok: LetterTextView,
    refusals: ['NOT_FOUND'],
  })
  text(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Query() query: LetterQuery,
  ): Promise<LetterTextView> {
    return this.letters.text(actor, slug, proposalId, query);
  }

  @Post('retries')
  @Answers('Try the mails again that were given up', {
    created: LettersView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'NO_MAIL_FAILED'],
  })
  async retry(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
  ): Promise<LettersView> {
    await this.retryLetters.execute(actor, slug, key);
    return this.letters.letters(actor, slug, null);
  }
}
