import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, RefusalCode } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { RejectProposal } from './reject-proposal';
import { DecideRejectionRequest, ProposeRejectionRequest, ProposeReversalRequest } from './rejections.dto';

const Id = () => Param('id', ParseUUIDPipe);
const REFUSALS: readonly RefusalCode[] = [
  'NOT_FOUND',
  'PROPOSAL_SEALED',
  'ILLEGAL_MOVE',
  'ALREADY_ANNOUNCED',
  'REASON_REQUIRED',
  'SENTENCE_TOO_LONG',
];

/** Rejections for form or eligibility, which take two people. */
@ApiTags('screening')
@Controller('api/screenings/:id')
@Requires('screening:manage')
export class RejectionsController {
  constructor(private readonly reject: RejectProposal) {}

  @Post('rejections')
  @HttpCode(204)
  @Answers('Propose to put a proposal aside, for form or eligibility', {
    none: true,
    refusals: [...REFUSALS, 'REJECTION_CODE_UNKNOWN'],
  })
  propose(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { ground, code, sentence }: ProposeRejectionRequest,
  ): Promise<void> {
    return this.reject.propose(actor, id, { ground, code, sentence });
  }

  @Post('reversals')
  @HttpCode(204)
  @Answers('Propose to take a rejection back', { none: true, refusals: REFUSALS })
  reverse(@CurrentActor() actor: Actor, @Id() id: string, @Body() { sentence }: ProposeReversalRequest): Promise<void> {
    return this.reject.proposeReversal(actor, id, sentence);
  }

  @Post('verdict')
  @HttpCode(204)
  @Answers('Confirm or refuse, as a second person, what has been proposed', {
    none: true,
    refusals: [...REFUSALS, 'FOUR_EYES'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { verdict, reason }: DecideRejectionRequest,
  ): Promise<void> {
    return this.reject.decide(actor, id, verdict, reason);
  }
}
