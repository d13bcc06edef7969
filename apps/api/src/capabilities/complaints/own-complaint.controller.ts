import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { KeepComplaintRequest, KeptComplaintView, LodgeComplaintRequest, OwnComplaintView } from './own-complaint.dto';
import { OwnComplaintReadModel } from './own-complaint.read-model';
import { WriteComplaint } from './write-complaint';

const Id = () => Param('id', ParseUUIDPipe);

/** The complaint of a municipality about the decision on its proposal. */
@ApiTags('complaints')
@Controller('api/proposals/:id/complaint')
export class OwnComplaintController {
  constructor(
    private readonly complaints: OwnComplaintReadModel,
    private readonly writeComplaint: WriteComplaint,
  ) {}

  @Get()
  @Requires('proposal:read-own')
  @Answers("Until when one can complain about the decision on one's own proposal, and what has been written", {
    ok: OwnComplaintView,
    refusals: ['NOT_FOUND'],
  })
  own(@CurrentActor() actor: Actor, @Id() id: string): Promise<OwnComplaintView> {
    return this.complaints.own(actor, id);
  }

  @Put()
  @Requires('proposal:edit')
  @Answers('Keep a complaint while it is written; `If-Match` is the version it was written on', {
    ok: KeptComplaintView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'VERSION_MISMATCH', 'ILLEGAL_MOVE', 'COMPLAINT_TOO_LONG'],
  })
  keep(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { ground, text }: KeepComplaintRequest,
  ): Promise<KeptComplaintView> {
    return this.writeComplaint.keep(actor, id, version, { ground, text });
  }

  @Post()
  @Requires('proposal:submit')
  @Answers('Lodge the complaint, once and within its period', {
    created: OwnComplaintView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'ILLEGAL_MOVE',
      'COMPLAINT_PERIOD_OVER',
      'COMPLAINT_GROUND_MISSING',
      'COMPLAINT_TEXT_MISSING',
      'COMPLAINT_TOO_LONG',
    ],
  })
  async lodge(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { version }: LodgeComplaintRequest,
  ): Promise<OwnComplaintView> {
    await this.writeComplaint.lodge(actor, id, version, key);
    return this.complaints.own(actor, id);
  }
}
