import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { AnswerComplaint } from './answer-complaint';
import {
  AnswerComplaintRequest,
  CallComplaintsView,
  ComplaintView,
  DecideComplaintRequest,
  WaitingComplaintView,
} from './complaints.dto';
import { ComplaintsReadModel } from './complaints.read-model';

const Id = () => Param('id', ParseUUIDPipe);

/** Complaints for those who answer them. */
@ApiTags('complaints')
@Controller('api')
@Requires('complaint:answer')
export class ComplaintsController {
  constructor(
    private readonly complaints: ComplaintsReadModel,
    private readonly answerComplaint: AnswerComplaint,
  ) {}

  @Get('calls/:slug/complaints')
  @Answers('Complaints about the decisions of a call, with by when each is answered', {
    ok: CallComplaintsView,
    refusals: ['NOT_FOUND'],
  })
  all(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<CallComplaintsView> {
    return this.complaints.call(actor, slug);
  }

  @Get('complaints')
  @Answers('Complaints of all calls that wait for an answer, the one that is due first first', {
    ok: [WaitingComplaintView],
    refusals: [],
  })
  waiting(@CurrentActor() actor: Actor): Promise<WaitingComplaintView[]> {
    return this.complaints.waiting(actor);
  }

  @Get('complaints/:id')
  @Answers('One complaint', { ok: ComplaintView, refusals: ['NOT_FOUND'] })
  one(@CurrentActor() actor: Actor, @Id() id: string): Promise<ComplaintView> {
    return this.complaints.one(actor, id);
  }

  @Post('complaints/:id/answer')
  @Answers('Dismiss a complaint, or propose to uphold it; nobody does who had a part in the decision', {
    created: ComplaintView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'ILLEGAL_MOVE',
      'COMPLAINT_INVOLVED',
      'REASON_REQUIRED',
      'COMPLAINT_TOO_LONG',
    ],
  })
  async answer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { verdict, reasons }: AnswerComplaintRequest,
  ): Promise<ComplaintView> {
    await this.answerComplaint.answer(actor, id, verdict, reasons, key);
    return this.complaints.one(actor, id);
  }

  @Post('complaints/:id/verdict')
  @Answers('Confirm or refuse, as a second person, that a complaint is upheld', {
    created: ComplaintView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'ILLEGAL_MOVE',
      'COMPLAINT_INVOLVED',
      'FOUR_EYES',
      'REASON_REQUIRED',
      'COMPLAINT_TOO_LONG',
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { verdict, reason }: DecideComplaintRequest,
  ): Promise<ComplaintView> {
    await this.answerComplaint.decide(actor, id, verdict, reason, key);
    return this.complaints.one(actor, id);
  }
}
