import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { AnswersFile, FormattedDocumentQuery } from '../../platform/documents/document-query';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { DOCUMENT_FORMATS } from '../../platform/documents/formats';
import { Answers } from '../../platform/openapi/answers';
import { DossiersReadModel } from '../proposals';
import { ReadableProposalsReadModel } from './readable-proposals.read-model';

/** Submitted proposals as files, for those who run the call. */
@ApiTags('screening')
@Controller('api/lots/:lotId/proposals')
export class SubmittedDossiersController {
  constructor(
    private readonly readable: ReadableProposalsReadModel,
    private readonly dossiers: DossiersReadModel,
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
}
