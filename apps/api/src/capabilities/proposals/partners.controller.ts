import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AskPartner } from './ask-partner';
import { DecideConsent } from './decide-consent';
import { AskPartnerRequest, DecideConsentRequest, PartnershipView } from './partners.dto';
import { PartnershipsReadModel } from './partnerships.read-model';

/** Partners of a proposal: asked by its writers, and answering for themselves. */
@ApiTags('proposals')
@Controller('api')
export class PartnersController {
  constructor(
    private readonly askPartner: AskPartner,
    private readonly decideConsent: DecideConsent,
    private readonly partnerships: PartnershipsReadModel,
  ) {}

  @Post('proposals/:id/partners/:municipalityId/request')
  @Requires('proposal:edit')
  @HttpCode(204)
  @Answers('Ask a listed partner for its consent to its part as it stands in the draft', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'ILLEGAL_MOVE',
      'SUBMISSION_FINAL',
      'CALL_NOT_OPEN',
      'CALL_CLOSED',
      'CALL_CANCELLED',
      'PARTNER_IS_LEAD',
      'PARTNER_UNKNOWN',
      'TERRITORY_NOT_IN_LOT',
      'PROPOSAL_INCOMPLETE',
      'VERSION_MISMATCH',
    ],
  })
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('municipalityId', ParseUUIDPipe) municipalityId: string,
    @Body() { draftVersion }: AskPartnerRequest,
  ): Promise<void> {
    return this.askPartner.execute(actor, id, municipalityId, draftVersion);
  }

  @Get('partnerships')
  @Requires('partnership:decide')
  @Answers("Parts that one's own municipalities have in the proposals of others", { ok: [PartnershipView] })
  mine(@CurrentActor() actor: Actor): Promise<PartnershipView[]> {
    return this.partnerships.mine(actor);
  }

  @Put('partnerships/:proposalId/:municipalityId')
  @Requires('partnership:decide')
  @HttpCode(204)
  @Answers('Give consent to the part that was read, refuse it, or take it back', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'ILLEGAL_MOVE',
      'CALL_NOT_OPEN',
      'CALL_CLOSED',
      'CALL_CANCELLED',
      'PARTNER_PART_CHANGED',
      'REASON_REQUIRED',
      'LEADS_IN_LOT',
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Param('municipalityId', ParseUUIDPipe) municipalityId: string,
    @Body() body: DecideConsentRequest,
  ): Promise<void> {
    return this.decideConsent.execute(actor, proposalId, municipalityId, body);
  }
}
