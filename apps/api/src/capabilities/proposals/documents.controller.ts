import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { ReceiptDocuments } from '../../documents/receipt-documents';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { AnswersFile, DocumentQuery, FormattedDocumentQuery } from '../../platform/documents/document-query';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { DOCUMENT_FORMATS } from '../../platform/documents/formats';
import { throwRefusal } from '../../platform/http/refusal-error';
import { VersionPipe } from '../../platform/http/version-pipe';
import { Answers } from '../../platform/openapi/answers';
import { DossiersReadModel } from './dossiers.read-model';
import { ProposalsReadModel } from './proposals.read-model';

const Id = () => Param('id', ParseUUIDPipe);
const Revision = () => Param('number', VersionPipe);

/** Proposals and their receipts as files, for those whose proposal it is. */
@ApiTags('proposals')
@Controller('api/proposals/:id')
@Requires('proposal:read-own')
export class DocumentsController {
  constructor(
    private readonly proposals: ProposalsReadModel,
    private readonly dossiers: DossiersReadModel,
    private readonly receipts: ReceiptDocuments,
    private readonly renderer: DocumentRenderer,
  ) {}

  @Get('draft/dossier')
  @AnswersFile(DOCUMENT_FORMATS)
  @Answers('The working draft whole, as a file to read and print', { refusals: ['NOT_FOUND', 'VALIDATION_FAILED'] })
  async draft(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() { language, format }: FormattedDocumentQuery,
  ): Promise<StreamableFile> {
    await this.proposals.checkOwn(actor, id);
    const { document, name } = await this.dossiers.draft(id, language);
    return this.renderer.file(document, format, name);
  }

  @Get('revisions/:number/dossier')
  @AnswersFile(DOCUMENT_FORMATS)
  @Answers('A sealed revision whole, as a file to read and print', { refusals: ['NOT_FOUND', 'VALIDATION_FAILED'] })
  async revision(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Revision() number: number,
    @Query() { language, format }: FormattedDocumentQuery,
  ): Promise<StreamableFile> {
    await this.proposals.checkOwn(actor, id);
    const { document, name } = await this.dossiers.revision(id, number, language);
    return this.renderer.file(document, format, name);
  }

  @Get('revisions/:number/receipt.pdf')
  @AnswersFile(['pdf'])
  @Answers('The receipt of a sealed revision as PDF, at an address that stays', {
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  async receipt(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Revision() number: number,
    @Query() { language }: DocumentQuery,
  ): Promise<StreamableFile> {
    await this.proposals.checkOwn(actor, id);
    const receipt = await this.receipts.ofRevision(id, number, language);
    if (!receipt) throwRefusal('NOT_FOUND', {});
    return this.renderer.file(receipt.document, 'pdf', receipt.name);
  }
}
