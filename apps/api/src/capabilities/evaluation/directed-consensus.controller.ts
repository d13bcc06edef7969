import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { AppointRapporteur } from './appoint-rapporteur';
import { AppointRapporteurRequest, EndConsensusRequest } from './consensus.dto';
import { EndConsensus } from './end-consensus';

/** What those who run an evaluation do about a consensus: who writes it, and its end where none is reached. */
@ApiTags('evaluation')
@Controller('api/scored-proposals/:id/consensus')
export class DirectedConsensusController {
  constructor(
    private readonly appointRapporteur: AppointRapporteur,
    private readonly endConsensus: EndConsensus,
  ) {}

  @Put('rapporteur')
  @HttpCode(204)
  @Requires('assignment:manage')
  @Answers('Make another of the evaluators the rapporteur, while nothing is put forward', {
    none: true,
    refusals: ['NOT_FOUND', 'RANKING_FROZEN', 'PROPOSAL_REJECTED', 'NOT_AN_EVALUATOR', 'ILLEGAL_MOVE'],
  })
  appoint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { evaluatorId }: AppointRapporteurRequest,
  ): Promise<void> {
    return this.appointRapporteur.execute(actor, id, evaluatorId);
  }

  @Post('end')
  @HttpCode(204)
  @Requires('score:consolidate')
  @Answers('End a consensus that is not reached: the mean of the sheets counts', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'RANKING_FROZEN',
      'PROPOSAL_REJECTED',
      'ILLEGAL_MOVE',
      'REASON_REQUIRED',
      'SENTENCE_TOO_LONG',
    ],
  })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: EndConsensusRequest,
  ): Promise<void> {
    return this.endConsensus.execute(actor, id, reason, key);
  }
}
