import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, RefusalCode, SheetContent } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { entityTag, IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { AnswerConsensus } from './answer-consensus';
import { AnswerConsensusRequest, ConsensusView, ProposeConsensusRequest } from './consensus.dto';
import { ConsensusReadModel } from './consensus.read-model';
import { SaveSheetRequest } from './evaluation.dto';
import { ProposeConsensus } from './propose-consensus';
import { SaveConsensus } from './save-consensus';
import { SHEET_CONTENT_SCHEMA } from './sheet.schema';

const checkSheet: (document: unknown) => asserts document is SheetContent = documentValidator(SHEET_CONTENT_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);
const REFUSALS: readonly RefusalCode[] = [
  'NOT_FOUND',
  'PRECONDITION_REQUIRED',
  'VERSION_MISMATCH',
  'RANKING_FROZEN',
  'PROPOSAL_REJECTED',
  'ILLEGAL_MOVE',
];

/** What the evaluators of a proposal agree on. Source: programme rules, section 3 (consensus). */
@ApiTags('evaluation')
@Controller('api/assignments/:id/consensus')
@Requires('evaluation:own')
export class ConsensusController {
  constructor(
    private readonly readModel: ConsensusReadModel,
    private readonly saveConsensus: SaveConsensus,
    private readonly proposeConsensus: ProposeConsensus,
    private readonly answerConsensus: AnswerConsensus,
  ) {}

  @Get()
  @Answers('The sheets of all evaluators of a proposal, the furthest apart first, and what is agreed on', {
    ok: ConsensusView,
    refusals: ['NOT_FOUND', 'CONFLICT_UNDECLARED', 'CONFLICT_AWAITS_CHAIR'],
  })
  async consensus(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsensusView> {
    const view = await this.readModel.consensus(actor, id);
    void reply.header('etag', entityTag(view.version));
    return view;
  }

  @Put()
  @Answers(
    'Save what the rapporteur has written; `If-Match` is the version it was written on, "0" for the first save',
    {
      ok: ConsensusView,
      refusals: [...REFUSALS, 'VALIDATION_FAILED', 'NOT_RAPPORTEUR', 'QUESTION_UNKNOWN', 'SCORE_OUT_OF_SCALE'],
    },
  )
  async save(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { content }: SaveSheetRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsensusView> {
    checkSheet(content);
    await this.saveConsensus.execute(actor, id, version, content);
    const view = await this.readModel.consensus(actor, id);
    void reply.header('etag', entityTag(view.version));
    return view;
  }

  @Post('proposal')
  @HttpCode(204)
  @Answers('Put what is written to the other evaluators', {
    none: true,
    refusals: [...REFUSALS, 'NOT_RAPPORTEUR', 'SHEET_INCOMPLETE'],
  })
  propose(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { version }: ProposeConsensusRequest,
  ): Promise<void> {
    return this.proposeConsensus.execute(actor, id, version, key);
  }

  @Post('answer')
  @HttpCode(204)
  @Answers(
    'Agree to what is put forward, or object with a reason; with the last agreement it is concluded and sealed',
    {
      none: true,
      refusals: [...REFUSALS, 'FOUR_EYES', 'REASON_REQUIRED', 'SENTENCE_TOO_LONG'],
    },
  )
  answer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { answer, reason, round }: AnswerConsensusRequest,
  ): Promise<void> {
    return this.answerConsensus.execute(actor, id, { answer, reason, round }, key);
  }
}
