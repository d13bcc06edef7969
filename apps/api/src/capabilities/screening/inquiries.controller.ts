import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, AddendumAnswers } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { KeepAddendumRequest, KeptAddendumView, OwnInquiriesView, SendAddendumRequest } from './inquiries.dto';
import { InquiriesReadModel } from './inquiries.read-model';
import { ADDENDUM_SCHEMA } from './screening.schema';
import { WriteAddendum } from './write-addendum';

const checkDocument: (document: unknown) => asserts document is AddendumAnswers = documentValidator(ADDENDUM_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);

/** Inquiries as the municipality sees them. */
@ApiTags('screening')
@Controller('api')
export class InquiriesController {
  constructor(
    private readonly inquiries: InquiriesReadModel,
    private readonly addendum: WriteAddendum,
  ) {}

  @Get('proposals/:id/inquiries')
  @Requires('proposal:read-own')
  @Answers('What the programme has asked about a proposal of one’s own, with the answers', {
    ok: OwnInquiriesView,
    refusals: ['NOT_FOUND'],
  })
  own(@CurrentActor() actor: Actor, @Id() id: string): Promise<OwnInquiriesView> {
    return this.inquiries.own(actor, id);
  }

  @Put('inquiries/:id/addendum')
  @Requires('proposal:edit')
  @Answers('Keep the answers while they are written; `If-Match` is the version they were written on', {
    ok: KeptAddendumView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VALIDATION_FAILED',
      'VERSION_MISMATCH',
      'FIELD_UNKNOWN',
      'ANSWER_TOO_LONG',
      'ADDENDUM_SENT',
    ],
  })
  keep(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { answers }: KeepAddendumRequest,
  ): Promise<KeptAddendumView> {
    checkDocument(answers);
    return this.addendum.keep(actor, id, version, answers);
  }

  @Post('inquiries/:id/addendum')
  @Requires('proposal:submit')
  @Answers('Send the answers, once; a late addendum is kept and said to be late', {
    created: OwnInquiriesView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'VERSION_MISMATCH', 'ADDENDUM_INCOMPLETE', 'ADDENDUM_SENT'],
  })
  async send(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { version }: SendAddendumRequest,
  ): Promise<OwnInquiriesView> {
    return this.inquiries.own(actor, await this.addendum.send(actor, id, version, key));
  }
}
