import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  EMPTY_CONTENT,
  type ProposalContent,
  type SheetContent,
  STAGE_KINDS,
  type StageKind,
  tryToSubmit,
} from '@trilot/domain';
import { AbilityView, ability } from '../../platform/auth/abilities';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { IfMatch } from '../../platform/http/preconditions';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { SHEET_CONTENT_SCHEMA } from '../evaluation';
import { PROPOSAL_CONTENT_SCHEMA } from '../proposals';
import { BeginSandbox } from './begin-sandbox';
import {
  SandboxAnswer,
  SavedTrialView,
  SaveTrialDraftRequest,
  SaveTrialSheetRequest,
  type TrialView,
  TrySubmissionRequest,
} from './sandbox.dto';
import { SandboxRepository, type StoredSandbox, type Trial } from './sandbox.repository';
import { SaveTrial } from './save-trial';

const checkContent: (document: unknown) => asserts document is ProposalContent =
  documentValidator(PROPOSAL_CONTENT_SCHEMA);
const checkSheet: (document: unknown) => asserts document is SheetContent = documentValidator(SHEET_CONTENT_SCHEMA);
const Stage = () => Param('stage', new ParseEnumPipe(STAGE_KINDS as unknown as Record<string, StageKind>));
const STAGE_PARAM = { name: 'stage', enum: STAGE_KINDS } as const;

/** Trying a call out in a copy of one's own that never mixes with anything real. */
@ApiTags('selection')
@Controller('api/managed-calls/:slug/sandbox')
@Requires('call:manage')
export class SandboxController {
  constructor(
    private readonly sandboxes: SandboxRepository,
    private readonly beginSandbox: BeginSandbox,
    private readonly saveTrial: SaveTrial,
  ) {}

  @Get()
  @Answers("One's own sandbox of a call, with what has been written and scored in it", {
    ok: SandboxAnswer,
    refusals: ['NOT_FOUND'],
  })
  async own(@CurrentActor() { userId }: Actor, @Param('slug') slug: string): Promise<SandboxAnswer> {
    const sandbox = await this.sandboxes.ofPerson(userId, slug);
    return { sandbox: sandbox && presented(sandbox) };
  }

  @Post()
  @HttpCode(200)
  @Answers('Begin anew with the call as it is now; what was written before is gone', {
    ok: SandboxAnswer,
    refusals: ['NOT_FOUND'],
  })
  async begin(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<SandboxAnswer> {
    await this.beginSandbox.execute(actor, slug);
    return this.own(actor, slug);
  }

  @Delete()
  @HttpCode(204)
  @Answers("Remove one's own sandbox of a call", { none: true })
  async discard(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    await this.beginSandbox.discard(actor, slug);
  }

  @Put('drafts/:stage')
  @ApiParam(STAGE_PARAM)
  @Answers('Save the trial draft of a stage; `If-Match` is the version it was written on, "0" for the first save', {
    ok: SavedTrialView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'VERSION_MISMATCH', 'VALIDATION_FAILED'],
  })
  async saveDraft(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Stage() stage: StageKind,
    @IfMatch() version: number,
    @Body() { content }: SaveTrialDraftRequest,
  ): Promise<SavedTrialView> {
    checkContent(content);
    return this.saveTrial.draft({ actor, slug, stage }, content, version);
  }

  @Put('sheets/:stage/:number')
  @ApiParam(STAGE_PARAM)
  @Answers('Save a trial sheet of a stage; `If-Match` is the version it was written on, "0" for the first save', {
    ok: SavedTrialView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'QUESTION_UNKNOWN',
      'SCORE_OUT_OF_SCALE',
    ],
  })
  async saveSheet(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Stage() stage: StageKind,
    @Param('number', ParseIntPipe) number: number,
    @IfMatch() version: number,
    @Body() { content }: SaveTrialSheetRequest,
  ): Promise<SavedTrialView> {
    checkSheet(content);
    return this.saveTrial.sheet({ actor, slug, stage }, number, content, version);
  }

  @Post('submission')
  @HttpCode(200)
  @Answers('Whether the trial draft as it is saved would be accepted in a lot, by the rules of a submission', {
    ok: AbilityView,
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  async trySubmission(
    @CurrentActor() { userId }: Actor,
    @Param('slug') slug: string,
    @Body() { stage, lot }: TrySubmissionRequest,
  ): Promise<AbilityView> {
    const sandbox = await this.sandboxes.ofPerson(userId, slug);
    const { stages = [], lots = [] } = sandbox?.definition ?? {};
    if (!sandbox || !stages.includes(stage) || !lots.some(({ number }) => number === lot))
      throwRefusal('NOT_FOUND', {});
    const content = (sandbox.parts[`draft:${stage}`]?.content as ProposalContent | undefined) ?? EMPTY_CONTENT;
    return ability(tryToSubmit(sandbox.definition, stage, lot, content));
  }
}

function presented({ definition, begunAt, outdated, parts }: StoredSandbox): NonNullable<SandboxAnswer['sandbox']> {
  const trials = Object.entries(parts as Readonly<Record<string, Trial>>).map(
    ([place, { content, version }]): TrialView => {
      const [, stage, sheet] = place.split(':') as [string, StageKind, string | undefined];
      return { stage, sheet: sheet === undefined ? null : Number(sheet), content: content as object as never, version };
    },
  );
  return { definition, begunAt: begunAt.toISOString(), outdated, trials };
}
