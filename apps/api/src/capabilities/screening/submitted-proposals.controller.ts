import { Controller, Get, Param, ParseUUIDPipe, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { AnswersFile, FormattedDocumentQuery } from '../../platform/documents/document-query';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { DOCUMENT_FORMATS } from '../../platform/documents/formats';
import { Answers } from '../../platform/openapi/answers';
import { sendContent } from '../files';
import { DossiersReadModel, FileContentQuery, FilesReadModel } from '../proposals';
import { ReadableProposalsReadModel } from './readable-proposals.read-model';

/** Submitted proposals, whole and with their files, for those who run the call. */
@ApiTags('screening')
@Controller('api/lots/:lotId/proposals')
export class SubmittedProposalsController {
  constructor(
    private readonly readable: ReadableProposalsReadModel,
    private readonly dossiers: DossiersReadModel,
    private readonly files: FilesReadModel,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get(':id/dossier')
  @Requires('screening:manage')
  @AnswersFile(DOCUMENT_FORMATS)
  @Answers('A submitted proposal whole, as a file; not found before the deadline', {
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  async dossier(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language, format }: FormattedDocumentQuery,
  ): Promise<StreamableFile> {
    const revision = await this.readable.standing(actor, lotId, id);
    const { document, name } = await this.dossiers.revision(id, revision, language);
    return this.renderer.file(document, format, name);
  }

  @Get(':id/files/:fileId/content')
  @Requires('screening:manage')
  @ApiProduces('application/octet-stream')
  @Answers('The content of a file that the standing revision was sealed with; not found before the deadline', {
    content: true,
    refusals: ['NOT_FOUND', 'FILE_NOT_CHECKED'],
  })
  async fileContent(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Query() { view }: FileContentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const revision = await this.readable.standing(actor, lotId, id);
    sendContent(reply, await this.files.sealedContent({ proposalId: id, revision }, fileId), view === 'inline');
  }
}
