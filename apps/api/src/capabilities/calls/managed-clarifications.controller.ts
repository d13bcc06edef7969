import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, ClarificationDraft } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { BeginClarification } from './begin-clarification';
import { CLARIFICATION_DRAFT_SCHEMA } from './clarification.schema';
import {
  BeginClarificationRequest,
  ManagedClarificationsView,
  PublishClarificationRequest,
  SaveClarificationRequest,
  SavedClarificationView,
} from './clarifications.dto';
import { ClarificationsReadModel } from './clarifications.read-model';
import { DiscardClarification } from './discard-clarification';
import { PublishClarification } from './publish-clarification';
import { SaveClarification } from './save-clarification';

const checkContent: (document: unknown) => asserts document is ClarificationDraft =
  documentValidator(CLARIFICATION_DRAFT_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);

/** Questions and clarifications in the managers' hands. */
@ApiTags('calls')
@Controller('api/managed-calls/:slug/clarifications')
@Requires('call:manage')
export class ManagedClarificationsController {
  constructor(
    private readonly clarifications: ClarificationsReadModel,
    private readonly beginClarification: BeginClarification,
    private readonly saveClarification: SaveClarification,
    private readonly discardClarification: DiscardClarification,
    private readonly publishClarification: PublishClarification,
  ) {}

  @Get()
  @Answers('Questions that wait, drafts and published clarifications of a call', {
    ok: ManagedClarificationsView,
    refusals: ['NOT_FOUND'],
  })
  all(@Param('slug') slug: string): Promise<ManagedClarificationsView> {
    return this.clarifications.managed(slug);
  }

  @Post()
  @Answers('Begin a clarification, from questions that are answered together', {
    created: ManagedClarificationsView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'IDEMPOTENCY_KEY_REUSED', 'VALIDATION_FAILED', 'ILLEGAL_MOVE'],
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdempotencyKey() key: string,
    @Body() { questionIds, corrects }: BeginClarificationRequest,
  ): Promise<ManagedClarificationsView> {
    await this.beginClarification.execute(actor, slug, { questionIds, corrects }, key);
    return this.clarifications.managed(slug);
  }

  @Put(':id')
  @Answers('Save the draft of a clarification; `If-Match` is the version it was written on', {
    ok: SavedClarificationView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'VALIDATION_FAILED', 'VERSION_MISMATCH', 'ILLEGAL_MOVE'],
  })
  save(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { content }: SaveClarificationRequest,
  ): Promise<SavedClarificationView> {
    checkContent(content);
    return this.saveClarification.execute(actor, slug, id, version, content);
  }

  @Delete(':id')
  @Answers('Give a draft up; its questions wait again', {
    ok: ManagedClarificationsView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'VERSION_MISMATCH', 'ILLEGAL_MOVE'],
  })
  async discard(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Id() id: string,
    @IfMatch() version: number,
  ): Promise<ManagedClarificationsView> {
    await this.discardClarification.execute(actor, slug, id, version);
    return this.clarifications.managed(slug);
  }

  @Post(':id/publication')
  @Answers('Publish a clarification to everybody, for good; `If-Match` is the version that was read', {
    created: ManagedClarificationsView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'ILLEGAL_MOVE',
      'CALL_CANCELLED',
      'CALL_CLOSED',
      'VALIDATION_FAILED',
      'CLARIFICATION_INCOMPLETE',
      'ANSWERS_CLOSED',
    ],
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { lateReason }: PublishClarificationRequest,
  ): Promise<ManagedClarificationsView> {
    await this.publishClarification.execute(actor, slug, id, version, lateReason);
    return this.clarifications.managed(slug);
  }
}
