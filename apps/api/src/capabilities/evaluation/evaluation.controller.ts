import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor, SheetContent } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { entityTag, IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { DeclareConflictRequest } from '../assignment';
import { sendContent } from '../files';
import { FileContentQuery, FilesReadModel } from '../proposals';
import { DeclareConflict } from './declare-conflict';
import { AssignmentSummary, SaveSheetRequest, SheetView, SubmitSheetRequest, WorkspaceView } from './evaluation.dto';
import { EvaluatorReadModel } from './evaluator.read-model';
import { SaveSheet } from './save-sheet';
import { SHEET_CONTENT_SCHEMA } from './sheet.schema';
import { SubmitSheet } from './submit-sheet';

const checkSheet: (document: unknown) => asserts document is SheetContent = documentValidator(SHEET_CONTENT_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('evaluation')
@Controller('api/assignments')
@Requires('evaluation:own')
export class EvaluationController {
  constructor(
    private readonly readModel: EvaluatorReadModel,
    private readonly files: FilesReadModel,
    private readonly declareConflict: DeclareConflict,
    private readonly saveSheet: SaveSheet,
    private readonly submitSheet: SubmitSheet,
  ) {}

  @Get()
  @Answers("One's own assignments, open ones first", { ok: [AssignmentSummary] })
  mine(@CurrentActor() actor: Actor): Promise<AssignmentSummary[]> {
    return this.readModel.mine(actor);
  }

  @Put(':id/conflict')
  @HttpCode(204)
  @Answers('Declare the interest in a proposal, before its content opens', {
    none: true,
    refusals: ['NOT_FOUND', 'MANDATE_UNSIGNED', 'REASON_REQUIRED', 'ILLEGAL_MOVE', 'RANKING_FROZEN'],
  })
  declare(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { level, reason }: DeclareConflictRequest,
  ): Promise<void> {
    return this.declareConflict.execute(actor, id, level, reason);
  }

  @Get(':id')
  @Answers('The workspace: proposal, grid and own sheet', {
    ok: WorkspaceView,
    refusals: ['NOT_FOUND', 'MANDATE_UNSIGNED', 'CONFLICT_UNDECLARED', 'CONFLICT_AWAITS_CHAIR'],
  })
  async workspace(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkspaceView> {
    const workspace = await this.readModel.workspace(actor, id);
    void reply.header('etag', entityTag(workspace.sheet.version));
    return workspace;
  }

  @Get(':id/files/:fileId/content')
  @ApiProduces('application/octet-stream')
  @Answers('The content of a file that the evaluated revision was sealed with', {
    content: true,
    refusals: ['NOT_FOUND', 'MANDATE_UNSIGNED', 'CONFLICT_UNDECLARED', 'CONFLICT_AWAITS_CHAIR', 'FILE_NOT_CHECKED'],
  })
  async fileContent(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Query() { view }: FileContentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.files.sealedContent(await this.readModel.revision(actor, id), fileId);
    sendContent(reply, content, view === 'inline');
  }

  @Put(':id/sheet')
  @Answers('Save the working sheet; `If-Match` is the version it was written on, "0" for the first save', {
    ok: SheetView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'MANDATE_UNSIGNED',
      'CONFLICT_UNDECLARED',
      'CONFLICT_AWAITS_CHAIR',
      'RANKING_FROZEN',
      'ILLEGAL_MOVE',
      'QUESTION_UNKNOWN',
      'SCORE_OUT_OF_SCALE',
    ],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { content }: SaveSheetRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SheetView> {
    checkSheet(content);
    await this.saveSheet.execute(actor, id, version, content);
    const sheet = await this.readModel.sheet(actor, id);
    void reply.header('etag', entityTag(sheet.version));
    return sheet;
  }

  @Post(':id/sheet/submission')
  @Answers('Submit the sheet for good; a repeat with the same key changes nothing', {
    created: SheetView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'MANDATE_UNSIGNED',
      'SHEET_INCOMPLETE',
      'VERSION_MISMATCH',
      'RANKING_FROZEN',
      'ILLEGAL_MOVE',
    ],
  })
  async submit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { version }: SubmitSheetRequest,
  ): Promise<SheetView> {
    await this.submitSheet.execute(actor, id, version, key);
    return this.readModel.sheet(actor, id);
  }
}
