import { Body, Controller, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { entityTag } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { MoveToVersionRequest } from './call-version.dto';
import { MoveToVersion } from './move-to-version';
import { ProposalView } from './proposals.dto';
import { ProposalsReadModel } from './proposals.read-model';

/** The version of its call that a proposal is written on. */
@ApiTags('proposals')
@Controller('api/proposals/:id/call-version')
export class CallVersionController {
  constructor(
    private readonly proposals: ProposalsReadModel,
    private readonly moveToVersion: MoveToVersion,
  ) {}

  @Put()
  @Requires('proposal:edit')
  @Answers('Go on with the version of the call that stands; no answer is lost', {
    ok: ProposalView,
    refusals: ['NOT_FOUND', 'ILLEGAL_MOVE', 'SUBMISSION_FINAL', 'VERSION_MISMATCH'],
  })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: MoveToVersionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalView> {
    await this.moveToVersion.execute(actor, id, version);
    const proposal = await this.proposals.one(actor, id);
    void reply.header('etag', entityTag(proposal.draft.version));
    return proposal;
  }
}
