import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { ConsolidateScore } from './consolidate-score';
import { ConsolidateScoreRequest } from './consolidations.dto';

/** The committee's consolidation of scores. Source: programme rules, section 3 (consolidate). */
@ApiTags('evaluation')
@Controller('api/scored-proposals/:id/consolidations')
export class ConsolidationsController {
  constructor(private readonly consolidateScore: ConsolidateScore) {}

  @Post()
  @HttpCode(204)
  @Requires('score:consolidate')
  @Answers("Record the committee's score of one question of a proposal, or take it back; sheets stay as they are", {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'PROPOSAL_SEALED',
      'RANKING_FROZEN',
      'PROPOSAL_REJECTED',
      'SCORED_BY_ONESELF',
      'EVALUATION_INCOMPLETE',
      'THIRD_SHEET_MISSING',
      'CONSENSUS_MISSING',
      'QUESTION_UNKNOWN',
      'SCORE_OUT_OF_SCALE',
      'ILLEGAL_MOVE',
      'REASON_REQUIRED',
      'SENTENCE_TOO_LONG',
      'VERSION_MISMATCH',
    ],
  })
  consolidate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string,
    @Body() { version, ...consolidation }: ConsolidateScoreRequest,
  ): Promise<void> {
    return this.consolidateScore.execute(actor, id, consolidation, version, key);
  }
}
