import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, type CallDefinition, type UnreadValues, withDeadlines } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { entityTag, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { CancelCall } from './cancel-call';
import { CopyCall } from './copy-call';
import { CorrectCall } from './correct-call';
import { CreateCall, PROGRAMME } from './create-call';
import { CreateCallRequest } from './calls.dto';
import { CALL_DEFINITION_SCHEMA, UNREAD_VALUES_SCHEMA } from './definition.schema';
import {
  CallDraftView,
  CancelCallRequest,
  CopiedCallView,
  CopyCallRequest,
  CorrectCallRequest,
  ExtendCallRequest,
  ManagedCallView,
  SaveCallDraftRequest,
} from './managed-calls.dto';
import { ManagedCallsReadModel } from './managed-calls.read-model';
import { PublishCall } from './publish-call';
import { SaveCallDraft } from './save-call-draft';

const checkDefinition: (document: unknown) => asserts document is CallDefinition =
  documentValidator(CALL_DEFINITION_SCHEMA);
const checkUnread: (document: unknown) => asserts document is UnreadValues = documentValidator(UNREAD_VALUES_SCHEMA);

@ApiTags('calls')
@Controller('api/managed-calls')
@Requires('call:manage')
export class ManagedCallsController {
  constructor(
    private readonly managed: ManagedCallsReadModel,
    private readonly createCall: CreateCall,
    private readonly saveCallDraft: SaveCallDraft,
    private readonly publishCall: PublishCall,
    private readonly correctCall: CorrectCall,
    private readonly cancelCall: CancelCall,
    private readonly copyCall: CopyCall,
  ) {}

  @Get()
  @Answers('Every call of the programme, drafts too, the last touched first', { ok: [ManagedCallView] })
  list(): Promise<ManagedCallView[]> {
    return this.managed.all();
  }

  @Post()
  @Answers('Save a new call as a draft', { created: CallDraftView, refusals: ['VALIDATION_FAILED'] })
  async create(
    @CurrentActor() actor: Actor,
    @Body() { slug, definition, unread = {} }: CreateCallRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    checkDefinition(definition);
    checkUnread(unread);
    await this.createCall.execute(actor, PROGRAMME, slug, { definition, unread });
    return this.answer(actor, slug, reply);
  }

  @Get(':slug')
  @Answers('One call with its checks; the draft while it is not published', {
    ok: CallDraftView,
    refusals: ['NOT_FOUND'],
  })
  one(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    return this.answer(actor, slug, reply);
  }

  @Put(':slug')
  @Answers('Save the draft; `If-Match` is the version it was written on', {
    ok: CallDraftView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'CALL_CANCELLED',
      'ILLEGAL_MOVE',
    ],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Body() { definition, unread = {} }: SaveCallDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    checkDefinition(definition);
    checkUnread(unread);
    await this.saveCallDraft.execute(actor, slug, version, { definition, unread });
    return this.answer(actor, slug, reply);
  }

  @Post(':slug/publication')
  @Answers('Publish a call: everything that decides becomes fixed; `If-Match` is the version of the draft', {
    created: CallDraftView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'CALL_INCONSISTENT',
      'FOUR_EYES',
      'CALL_CANCELLED',
      'ILLEGAL_MOVE',
      'VERSION_MISMATCH',
    ],
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    await this.publishCall.execute(actor, slug, version);
    return this.answer(actor, slug, reply);
  }

  @Post(':slug/corrigenda')
  @Answers('Publish a change to a published call; `If-Match` is the published version it was written on', {
    created: CallDraftView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'ILLEGAL_MOVE',
      'CALL_CANCELLED',
      'REASON_REQUIRED',
      'CORRIGENDUM_EMPTY',
      'CALL_CLOSED',
      'FIXED_FOR_GOOD',
      'DEADLINE_EARLIER',
      'CALL_INCONSISTENT',
    ],
  })
  async correct(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Body() { definition, reason }: CorrectCallRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    checkDefinition(definition);
    await this.correctCall.execute(actor, slug, { kind: 'corrigendum', version, change: () => definition, reason });
    return this.answer(actor, slug, reply);
  }

  @Post(':slug/extensions')
  @Answers('Move deadlines to a later instant, for all applicants of a lot; `If-Match` is the published version', {
    created: CallDraftView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'ILLEGAL_MOVE',
      'CALL_CANCELLED',
      'REASON_REQUIRED',
      'CORRIGENDUM_EMPTY',
      'CALL_CLOSED',
      'DEADLINE_EARLIER',
      'CALL_INCONSISTENT',
    ],
  })
  async extend(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Body() { deadlines, reason, stage }: ExtendCallRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallDraftView> {
    const byLot = Object.fromEntries(
      deadlines.map(({ lot, deadline }) => [lot, new Date(deadline).toISOString()]),
    ) as Record<number, string>;
    const change = (before: CallDefinition) => withDeadlines(before, byLot, stage);
    await this.correctCall.execute(actor, slug, { kind: 'extension', version, change, reason });
    return this.answer(actor, slug, reply);
  }

  @Post(':slug/cancellation')
  @HttpCode(204)
  @Answers('Cancel a call for good', {
    none: true,
    refusals: ['NOT_FOUND', 'CALL_CANCELLED', 'REASON_REQUIRED', 'ALREADY_ANNOUNCED'],
  })
  cancel(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { reason }: CancelCallRequest,
  ): Promise<void> {
    return this.cancelCall.execute(actor, slug, reason);
  }

  @Post(':slug/copies')
  @Answers('Copy a call as the draft of the next edition', {
    created: CopiedCallView,
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  async copy(
    @CurrentActor() actor: Actor,
    @Param('slug') from: string,
    @Body() { slug }: CopyCallRequest,
  ): Promise<CopiedCallView> {
    return { slug, toChange: [...(await this.copyCall.execute(actor, PROGRAMME, from, slug))] };
  }

  private async answer(actor: Actor, slug: string, reply: FastifyReply): Promise<CallDraftView> {
    const draft = await this.managed.draft(actor, slug);
    void reply.header('etag', entityTag(draft.state === 'draft' ? draft.version : draft.publishedVersion));
    return draft;
  }
}
