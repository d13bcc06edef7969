import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, PIECE_BYTES } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { TakesFile } from '../../platform/http/file-body';
import { contentDigestOf, PIECE_MEDIA_TYPE, uploadOffsetOf } from '../../platform/http/pieces';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { sendContent } from '../files';
import { BeginFile } from './begin-file';
import { BeginFileRequest, FileContentQuery, FileView } from './files.dto';
import { FilesReadModel } from './files.read-model';
import { HandInFile } from './hand-in-file';
import { RemoveFile } from './remove-file';

const Id = () => Param('id', ParseUUIDPipe);
const FileId = () => Param('fileId', ParseUUIDPipe);

/** Files of a proposal: begun with name and size, sent in pieces, finished, opened and removed by its writers. */
@ApiTags('proposals')
@Controller('api/proposals/:id/files')
export class FilesController {
  constructor(
    private readonly files: FilesReadModel,
    private readonly beginFile: BeginFile,
    private readonly handInFile: HandInFile,
    private readonly removeFile: RemoveFile,
  ) {}

  @Get()
  @Requires('proposal:read-own')
  @Answers('Files of the draft, with how much of each has come', { ok: [FileView], refusals: ['NOT_FOUND'] })
  mine(@CurrentActor() actor: Actor, @Id() id: string): Promise<FileView[]> {
    return this.files.mine(actor, id);
  }

  @Post()
  @Requires('proposal:edit')
  @Answers('Begin to hand in a file', {
    created: FileView,
    refusals: [
      'NOT_FOUND',
      'ILLEGAL_MOVE',
      'SUBMISSION_FINAL',
      'TOO_MANY_ATTEMPTS',
      'FILE_NOT_ASKED',
      'FILE_NAME_MISLEADING',
      'FILE_NAME_UNUSABLE',
      'FILE_NAME_TOO_LONG',
      'FILE_NAME_DOUBLE',
      'FILE_TYPE_NOT_ACCEPTED',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILES_TOO_MANY',
      'FILE_SPACE_USED',
    ],
  })
  async begin(@CurrentActor() actor: Actor, @Id() id: string, @Body() request: BeginFileRequest): Promise<FileView> {
    return this.files.one(actor, id, await this.beginFile.execute(actor, id, request));
  }

  @Patch(':fileId')
  @Requires('proposal:edit')
  @TakesFile(PIECE_MEDIA_TYPE, PIECE_BYTES.max)
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Place of the first byte of the piece' })
  @ApiHeader({ name: 'Content-Digest', required: false, description: 'SHA-256 of the piece (RFC 9530)' })
  @Answers('Send the next piece of a file, 1 MiB at the most', {
    ok: FileView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'ILLEGAL_MOVE',
      'SUBMISSION_FINAL',
      'FILE_OFFSET_WRONG',
      'FILE_BODY_TOO_LARGE',
      'FILE_PIECE_SIZE',
      'FILE_PIECE_DAMAGED',
      'STORAGE_FULL',
    ],
  })
  async receive(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @FileId() fileId: string,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const start = uploadOffsetOf(request);
    const digest = contentDigestOf(request);
    const { body: content } = request;
    if (!Buffer.isBuffer(content)) throwRefusal('VALIDATION_FAILED', { fields: [{ path: '', rule: 'mediaType' }] });
    await this.handInFile.receive(actor, id, fileId, { start, content, digest });
    return this.files.one(actor, id, fileId);
  }

  @Post(':fileId/completion')
  @HttpCode(200)
  @Requires('proposal:edit')
  @Answers('Have a file that has come whole looked at; the answer says whether it was refused', {
    ok: FileView,
    refusals: ['NOT_FOUND', 'ILLEGAL_MOVE', 'SUBMISSION_FINAL', 'FILE_NOT_ASKED', 'FILE_UNFINISHED'],
  })
  async finish(@CurrentActor() actor: Actor, @Id() id: string, @FileId() fileId: string): Promise<FileView> {
    await this.handInFile.finish(actor, id, fileId);
    return this.files.one(actor, id, fileId);
  }

  @Delete(':fileId')
  @Requires('proposal:edit')
  @HttpCode(204)
  @Answers('Take a file out of the draft; what was submitted keeps it', {
    none: true,
    refusals: ['NOT_FOUND', 'ILLEGAL_MOVE', 'SUBMISSION_FINAL'],
  })
  remove(@CurrentActor() actor: Actor, @Id() id: string, @FileId() fileId: string): Promise<void> {
    return this.removeFile.execute(actor, id, fileId);
  }

  @Get(':fileId/content')
  @Requires('proposal:read-own')
  @ApiProduces('application/octet-stream')
  @Answers("The content of a file of one's own proposal", { content: true, refusals: ['NOT_FOUND'] })
  async content(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @FileId() fileId: string,
    @Query() { view }: FileContentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendContent(reply, await this.files.ownContent(actor, id, fileId), view === 'inline');
  }
}
