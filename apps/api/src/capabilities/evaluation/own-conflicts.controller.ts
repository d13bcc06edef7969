import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ChairDecisionRequest, DeclareConflictRequest } from '../assignment';
import { StageQuery } from '../calls';
import { DecideDeclaredConflict } from './decide-declared-conflict';
import { DeclareOwnConflict } from './declare-own-conflict';
import { DeclaredConflictView, OwnConflictsView } from './own-conflicts.dto';
import { OwnConflictsReadModel } from './own-conflicts.read-model';

/** Conflicts of interest of those who help to run a call: managers, chair, secretary, observers and auditors. */
@ApiTags('evaluation')
@Controller('api')
export class OwnConflictsController {
  constructor(
    private readonly conflicts: OwnConflictsReadModel,
    private readonly declareConflict: DeclareOwnConflict,
    private readonly decideConflict: DecideDeclaredConflict,
  ) {}

  @Get('calls/:slug/own-conflicts')
  @Requires('conflict:declare')
  @Answers("The proposals of a call with one's own declarations of interest", {
    ok: OwnConflictsView,
    refusals: ['NOT_FOUND'],
  })
  own(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { stage }: StageQuery,
  ): Promise<OwnConflictsView> {
    return this.conflicts.own(actor, slug, stage ?? null);
  }

  @Put('submitted-proposals/:id/conflict')
  @Requires('conflict:declare')
  @HttpCode(204)
  @Answers(
    "Declare one's own interest in a proposal; once it disqualifies the proposal is hidden from one everywhere",
    {
      none: true,
      refusals: [
        'NOT_FOUND',
        'PROPOSAL_SEALED',
        'MANDATE_UNSIGNED',
        'REASON_REQUIRED',
        'ILLEGAL_MOVE',
        'RANKING_FROZEN',
      ],
    },
  )
  declare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { level, reason }: DeclareConflictRequest,
  ): Promise<void> {
    return this.declareConflict.execute(actor, id, level, reason);
  }

  @Get('calls/:slug/declared-conflicts')
  @Requires('conflict:decide')
  @Answers('Potential conflicts of those who help to run the call, which wait for the chair', {
    ok: [DeclaredConflictView],
    refusals: ['NOT_FOUND'],
  })
  awaiting(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<DeclaredConflictView[]> {
    return this.conflicts.awaiting(actor, slug);
  }

  @Post('submitted-proposals/:id/conflicts/:personId/chair-decision')
  @Requires('conflict:decide')
  @HttpCode(204)
  @Answers("The chair's decision on the conflict of somebody who does not score the proposal", {
    none: true,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED', 'OWN_ACCOUNT', 'REASON_REQUIRED', 'ILLEGAL_MOVE'],
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) proposalId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { decision, reason }: ChairDecisionRequest,
  ): Promise<void> {
    return this.decideConflict.execute(actor, { proposalId, personId }, decision, reason);
  }
}
