import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { ChangeComment } from './change-comment';
import { BeginThreadRequest, CommentRequest, ReadingRequest, ResolutionRequest, ThreadView } from './comments.dto';
import { CommentsReadModel } from './comments.read-model';
import { NoteReading } from './note-reading';
import { ResolveThread } from './resolve-thread';
import { WriteComment } from './write-comment';

const Id = () => Param('id', ParseUUIDPipe);
const ThreadId = () => Param('threadId', ParseUUIDPipe);
const CommentId = () => Param('commentId', ParseUUIDPipe);

/** What the members of a municipality say to one another about a proposal: for them, and for nobody else. */
@ApiTags('proposals')
@Controller('api/proposals/:id')
export class CommentsController {
  constructor(
    private readonly comments: CommentsReadModel,
    private readonly writeComment: WriteComment,
    private readonly changeComment: ChangeComment,
    private readonly resolveThread: ResolveThread,
    private readonly noteReading: NoteReading,
  ) {}

  @Get('threads')
  @Requires('proposal:read-own')
  @Answers('Every thread of comments inside the municipality', { ok: [ThreadView], refusals: ['NOT_FOUND'] })
  threads(@CurrentActor() actor: Actor, @Id() id: string): Promise<ThreadView[]> {
    return this.comments.threads(actor, id);
  }

  @Post('threads')
  @Requires('comment:write')
  @Answers('Begin a thread at a place of the proposal, or about the whole', {
    created: ThreadView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'IDEMPOTENCY_KEY_REUSED',
      'VALIDATION_FAILED',
      'COMMENT_MISSING',
      'COMMENT_TOO_LONG',
    ],
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { place, text }: BeginThreadRequest,
  ): Promise<ThreadView> {
    return this.writeComment.execute(actor, id, { place: place ?? null }, text, key);
  }

  @Post('threads/:threadId/comments')
  @Requires('comment:write')
  @Answers('Reply; a resolved thread is opened again by it', {
    created: ThreadView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'IDEMPOTENCY_KEY_REUSED', 'COMMENT_MISSING', 'COMMENT_TOO_LONG'],
  })
  async reply(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @ThreadId() threadId: string,
    @IdempotencyKey() key: string,
    @Body() { text }: CommentRequest,
  ): Promise<ThreadView> {
    return this.writeComment.execute(actor, id, { threadId }, text, key);
  }

  @Put('threads/:threadId/resolution')
  @HttpCode(204)
  @Requires('comment:write')
  @Answers('Resolve a thread, or open it again; a repeat changes nothing', { none: true, refusals: ['NOT_FOUND'] })
  async resolve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @ThreadId() threadId: string,
    @Body() { resolved }: ResolutionRequest,
  ): Promise<void> {
    await this.resolveThread.execute(actor, id, threadId, resolved);
  }

  @Put('threads/:threadId/reading')
  @HttpCode(204)
  @Requires('proposal:read-own')
  @Answers('Note up to where the thread has been read', { none: true, refusals: ['NOT_FOUND', 'VALIDATION_FAILED'] })
  async read(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @ThreadId() threadId: string,
    @Body() { seenUntil }: ReadingRequest,
  ): Promise<void> {
    await this.noteReading.execute(actor, id, threadId, seenUntil);
  }

  @Put('comments/:commentId')
  @HttpCode(204)
  @Requires('comment:write')
  @Answers("Edit one's own comment; `If-Match` is the version that was read", {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'COMMENT_MISSING',
      'COMMENT_TOO_LONG',
      'COMMENT_NOT_OWN',
      'ILLEGAL_MOVE',
      'VERSION_MISMATCH',
    ],
  })
  async edit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @CommentId() commentId: string,
    @IfMatch() version: number,
    @Body() { text }: CommentRequest,
  ): Promise<void> {
    await this.changeComment.edit(actor, id, commentId, version, text);
  }

  @Delete('comments/:commentId')
  @HttpCode(204)
  @Requires('comment:write')
  @Answers("Delete one's own comment; that there was one stays", {
    none: true,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'COMMENT_NOT_OWN', 'ILLEGAL_MOVE', 'VERSION_MISMATCH'],
  })
  async delete(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @CommentId() commentId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.changeComment.delete(actor, id, commentId, version);
  }
}
