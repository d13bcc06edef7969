import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, FORM_FILE_LIMIT } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { TakesFile, WORD_FILE } from '../../platform/http/file-body';
import { Answers } from '../../platform/openapi/answers';
import { FormFileQuery, FormFileReadingView } from './form-file.dto';
import { FormFileReadModel } from './form-file.read-model';
import { ReadFormFile } from './read-form-file';

/** The form of a proposal as a Word file, taken along and brought back. */
@ApiTags('proposals')
@Controller('api/proposals/:id/form-file')
export class FormFileController {
  constructor(
    private readonly forms: FormFileReadModel,
    private readonly documents: DocumentRenderer,
    private readonly readFormFile: ReadFormFile,
  ) {}

  @Get()
  @Requires('proposal:read-own')
  @Answers('The form with the present draft, to be filled in elsewhere', {
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  @ApiProduces(WORD_FILE)
  @ApiResponse({ status: 200, content: { [WORD_FILE]: { schema: { type: 'string', format: 'binary' } } } })
  async form(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: FormFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { subject, source } = await this.forms.made(actor, id, language);
    const bytes = await this.documents.perform('formFile', [subject, source]);
    const name = `${subject.reference}-${subject.origin.draftVersion}-${language}.docx`;
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return new StreamableFile(bytes, { type: WORD_FILE });
  }

  @Post('reading')
  @HttpCode(200)
  @Requires('proposal:edit')
  @TakesFile(WORD_FILE, FORM_FILE_LIMIT)
  @Answers('What a filled form says, beside the draft it was made from; nothing is changed', {
    ok: FormFileReadingView,
    refusals: [
      'NOT_FOUND',
      'ILLEGAL_MOVE',
      'SUBMISSION_FINAL',
      'FILE_BODY_TOO_LARGE',
      'FORM_FILE_NOT_WORD',
      'FORM_FILE_ENCRYPTED',
      'FORM_FILE_MACROS',
      'FORM_FILE_DAMAGED',
      'FORM_FILE_NOT_A_FORM',
      'FORM_FILE_OTHER_CALL',
      'FORM_FILE_OTHER_PROPOSAL',
      'VALIDATION_FAILED',
    ],
  })
  read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() { body }: FastifyRequest,
  ): Promise<FormFileReadingView> {
    return this.readFormFile.execute(actor, id, Buffer.isBuffer(body) ? body : Buffer.alloc(0));
  }
}
