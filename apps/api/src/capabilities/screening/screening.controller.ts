import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Checks } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { MakeInquiryRequest } from './inquiries.dto';
import { KeepChecks } from './keep-checks';
import { MakeInquiry } from './make-inquiry';
import { MoveScreening } from './move-screening';
import { KeepChecksRequest, KeptChecksView, LotScreeningsView, ScreeningView } from './screening.dto';
import { CHECKS_SCHEMA } from './screening.schema';
import { ScreeningsReadModel } from './screenings.read-model';

const checkDocument: (document: unknown) => asserts document is Checks = documentValidator(CHECKS_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('screening')
@Controller('api')
@Requires('screening:manage')
export class ScreeningController {
  constructor(
    private readonly screenings: ScreeningsReadModel,
    private readonly keepChecks: KeepChecks,
    private readonly moveScreening: MoveScreening,
    private readonly makeInquiry: MakeInquiry,
  ) {}

  @Get('lots/:lotId/screenings')
  @Answers('The proposals of a lot with where their screening stands; sealed until the deadline', {
    ok: LotScreeningsView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  lot(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<LotScreeningsView> {
    return this.screenings.lot(actor, lotId, stage ?? null);
  }

  @Get('screenings/:id')
  @Answers('A proposal with its checklist and the inquiries about it; `id` is the proposal’s', {
    ok: ScreeningView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  one(@CurrentActor() actor: Actor, @Id() id: string): Promise<ScreeningView> {
    return this.screenings.one(actor, id);
  }

  @Put('screenings/:id/checks')
  @Answers('Keep what was found on the checklist; `If-Match` is the version it was written on', {
    ok: KeptChecksView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'PROPOSAL_SEALED',
      'VERSION_MISMATCH',
      'ILLEGAL_MOVE',
      'VALIDATION_FAILED',
      'CHECK_ITEM_UNKNOWN',
      'SENTENCE_TOO_LONG',
    ],
  })
  keep(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { checks }: KeepChecksRequest,
  ): Promise<KeptChecksView> {
    checkDocument(checks);
    return this.keepChecks.execute(actor, id, version, checks);
  }

  @Post('screenings/:id/admission')
  @HttpCode(204)
  @Answers('Admit a proposal: everything has been checked and nothing fails', {
    none: true,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'ILLEGAL_MOVE', 'CHECKS_INCOMPLETE', 'CHECKS_FAILED'],
  })
  admit(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.moveScreening.admit(actor, id);
  }

  @Post('screenings/:id/reopening')
  @HttpCode(204)
  @Answers('Open the administrative check of an admitted proposal again', {
    none: true,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'ILLEGAL_MOVE'],
  })
  reopen(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.moveScreening.reopen(actor, id);
  }

  @Post('screenings/:id/inquiries')
  @Answers('Ask the applicant about named fields, due on a day; every member is told', {
    created: ScreeningView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'PROPOSAL_SEALED',
      'VALIDATION_FAILED',
      'FIELDS_MISSING',
      'FIELD_UNKNOWN',
      'QUESTION_MISSING',
      'QUESTION_TOO_LONG',
      'LOCAL_TIME_DOES_NOT_EXIST',
      'DUE_DAY_PASSED',
    ],
  })
  async inquire(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { language, fields, dueOn }: MakeInquiryRequest,
  ): Promise<ScreeningView> {
    await this.makeInquiry.execute(
      actor,
      id,
      { language, fields: fields.map(({ field, question }) => ({ field, question })), dueOn },
      key,
    );
    return this.screenings.one(actor, id);
  }
}
