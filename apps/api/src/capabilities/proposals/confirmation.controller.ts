import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, RefusalCode } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AskConfirmation } from './ask-confirmation';
import { ConfirmationRequest } from './confirmation.dto';
import { ConfirmProposal } from './confirm-proposal';
import { ProposalView } from './proposals.dto';
import { ProposalsReadModel } from './proposals.read-model';

/** What bars a submission bars its confirmation. */
const AS_SUBMISSION = [
  'NOT_FOUND',
  'ILLEGAL_MOVE',
  'CALL_NOT_OPEN',
  'CALL_CLOSED',
  'CALL_CANCELLED',
  'SUBMISSION_FINAL',
  'TERRITORY_NOT_IN_LOT',
  'LEAD_LIMIT_REACHED',
  'PARTNER_IN_LOT',
  'CALL_CHANGED',
  'PROPOSAL_INCOMPLETE',
  'VERSION_MISMATCH',
] as const satisfies readonly RefusalCode[];

/** The word of a signatory on a draft, where the call asks for it. */
@ApiTags('proposals')
@Controller('api/proposals/:id')
export class ConfirmationController {
  constructor(
    private readonly proposals: ProposalsReadModel,
    private readonly confirmProposal: ConfirmProposal,
    private readonly askConfirmation: AskConfirmation,
  ) {}

  @Put('confirmation')
  @Requires('proposal:submit')
  @Answers('Confirm one version of the draft, as a signatory; a repeat changes nothing', {
    ok: ProposalView,
    refusals: [...AS_SUBMISSION, 'SIGNATORY_ONLY'],
  })
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { draftVersion }: ConfirmationRequest,
  ): Promise<ProposalView> {
    await this.confirmProposal.execute(actor, id, draftVersion);
    return this.proposals.one(actor, id);
  }

  @Post('confirmation-requests')
  @Requires('proposal:submit')
  @HttpCode(204)
  @Answers('Ask the signatories to confirm one version of the draft; they are told once per version', {
    none: true,
    refusals: [...AS_SUBMISSION, 'SIGNATORY_MISSING'],
  })
  ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { draftVersion }: ConfirmationRequest,
  ): Promise<void> {
    return this.askConfirmation.execute(actor, id, draftVersion);
  }
}
