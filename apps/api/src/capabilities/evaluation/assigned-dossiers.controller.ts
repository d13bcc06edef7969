import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { AnswersFile, FormattedDocumentQuery } from '../../platform/documents/document-query';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { DOCUMENT_FORMATS } from '../../platform/documents/formats';
import { Answers } from '../../platform/openapi/answers';
import { DossiersReadModel } from '../proposals';
import { EvaluatorReadModel } from './evaluator.read-model';

/** Assigned proposals as files, for those who evaluate them: what the workspace shows, and under its conditions. */
@ApiTags('evaluation')
@Controller('api/assignments')
export class AssignedDossiersController {
  constructor(
    private readonly assignments: EvaluatorReadModel,
    private readonly dossiers: DossiersReadModel,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get(':id/dossier')
  @Requires('evaluation:own')
  @AnswersFile(DOCUMENT_FORMATS)
  @Answers('The proposal of an assignment whole, as a file', {
    refusals: ['NOT_FOUND', 'MANDATE_UNSIGNED', 'CONFLICT_UNDECLARED', 'CONFLICT_AWAITS_CHAIR', 'VALIDATION_FAILED'],
  })
  async dossier(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language, format }: FormattedDocumentQuery,
  ): Promise<StreamableFile> {
    const { proposalId, revision } = await this.assignments.revision(actor, id);
    const { document, name } = await this.dossiers.revision(proposalId, revision, language);
    return this.renderer.file(document, format, name);
  }
}
