import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, ProposalContent } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { entityTag, IdempotencyKey, IfMatch } from '../../platform/http/preconditions';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { PROPOSAL_CONTENT_SCHEMA } from './content.schema';
import { BeginFullApplication } from './begin-full-application';
import { CreateProposal } from './create-proposal';
import {
  CreateProposalRequest,
  DraftView,
  ProposalSummary,
  ProposalView,
  ReceiptView,
  RevisionView,
  SavedDraftView,
  SaveDraftRequest,
  SubmitRequest,
  WithdrawRequest,
} from './proposals.dto';
import { ProposalsReadModel } from './proposals.read-model';
import { ReceiptsReadModel } from './receipts.read-model';
import { SaveDraft } from './save-draft';
import { SubmitProposal } from './submit-proposal';
import { WithdrawProposal } from './withdraw-proposal';

const checkContent: (document: unknown) => asserts document is ProposalContent =
  documentValidator(PROPOSAL_CONTENT_SCHEMA);
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('proposals')
@Controller('api/proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsReadModel,
    private readonly receipts: ReceiptsReadModel,
    private readonly createProposal: CreateProposal,
    private readonly beginFullApplication: BeginFullApplication,
    private readonly saveDraft: SaveDraft,
    private readonly submitProposal: SubmitProposal,
    private readonly withdrawProposal: WithdrawProposal,
  ) {}

  @Get()
  @Requires('proposal:read-own')
  @Answers("Proposals of one's own municipalities", { ok: [ProposalSummary] })
  mine(@CurrentActor() actor: Actor): Promise<ProposalSummary[]> {
    return this.proposals.mine(actor);
  }

  @Post()
  @Requires('proposal:create')
  @Answers('Start a proposal for a lot', {
    created: ProposalView,
    refusals: [
      'NOT_FOUND',
      'CALL_NOT_OPEN',
      'CALL_CLOSED',
      'CALL_CANCELLED',
      'TERRITORY_NOT_IN_LOT',
      'PROPOSAL_ALREADY_OPEN',
      'LEAD_LIMIT_REACHED',
    ],
  })
  async create(
    @CurrentActor() actor: Actor,
    @Body() { lotId, municipalityId }: CreateProposalRequest,
  ): Promise<ProposalView> {
    return this.proposals.one(actor, await this.createProposal.execute(actor, lotId, municipalityId));
  }

  @Post(':id/full-application')
  @Requires('proposal:create')
  @Answers('Begin the full application of a concept note, under the same reference', {
    created: ProposalView,
    refusals: ['NOT_FOUND', 'ILLEGAL_MOVE', 'NOT_INVITED', 'PROPOSAL_ALREADY_OPEN', 'CALL_CANCELLED', 'CALL_CLOSED'],
  })
  async beginSecondStage(@CurrentActor() actor: Actor, @Id() id: string): Promise<ProposalView> {
    return this.proposals.one(actor, await this.beginFullApplication.execute(actor, id));
  }

  @Get(':id')
  @Requires('proposal:read-own')
  @Answers('One proposal with draft, tasks, receipt and abilities', { ok: ProposalView, refusals: ['NOT_FOUND'] })
  async one(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProposalView> {
    const proposal = await this.proposals.one(actor, id);
    void reply.header('etag', entityTag(proposal.draft.version));
    return proposal;
  }

  @Get(':id/draft')
  @Requires('proposal:read-own')
  @Answers('The working draft alone', { ok: DraftView, refusals: ['NOT_FOUND'] })
  async draft(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    const draft = await this.proposals.draft(actor, id);
    void reply.header('etag', entityTag(draft.version));
    return draft;
  }

  @Put(':id/draft')
  @Requires('proposal:edit')
  @Answers('Save the working draft; `If-Match` is the version it was written on', {
    ok: SavedDraftView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'ILLEGAL_MOVE',
      'SUBMISSION_FINAL',
    ],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { content }: SaveDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDraftView> {
    checkContent(content);
    const saved = await this.saveDraft.execute(actor, id, version, content);
    void reply.header('etag', entityTag(saved.version));
    return saved;
  }

  @Post(':id/submission')
  @Requires('proposal:submit')
  @Answers(
    'Submit: seal the draft as a revision and give its receipt; a repeat with the same key gives the same receipt',
    {
      created: ReceiptView,
      refusals: [
        'NOT_FOUND',
        'PRECONDITION_REQUIRED',
        'IDEMPOTENCY_KEY_REUSED',
        'ILLEGAL_MOVE',
        'CALL_NOT_OPEN',
        'CALL_CLOSED',
        'CALL_CANCELLED',
        'TERRITORY_NOT_IN_LOT',
        'SUBMISSION_FINAL',
        'CONCEPT_NOTE_MISSING',
        'FULL_APPLICATION_STANDS',
        'LEAD_LIMIT_REACHED',
        'PARTNER_IN_LOT',
        'CALL_CHANGED',
        'SIGNATORY_NOT_CONFIRMED',
        'PROPOSAL_INCOMPLETE',
        'VERSION_MISMATCH',
      ],
    },
  )
  submit(
    @CurrentActor() actor: Actor,
    @Id() proposalId: string,
    @IdempotencyKey() key: string,
    @Body() { draftVersion }: SubmitRequest,
  ): Promise<ReceiptView> {
    return this.submitProposal.execute(actor, { proposalId, draftVersion, key });
  }

  @Get(':id/receipt')
  @Requires('proposal:read-own')
  @Answers('Receipt of the revision that stands', { ok: ReceiptView, refusals: ['NOT_FOUND'] })
  async receipt(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReceiptView> {
    await this.proposals.checkOwn(actor, id);
    const receipt = await this.receipts.current(id);
    if (!receipt) throwRefusal('NOT_FOUND', {});
    return receipt;
  }

  @Get(':id/revisions')
  @Requires('proposal:read-own')
  @Answers('Every sealed revision, newest first', { ok: [RevisionView], refusals: ['NOT_FOUND'] })
  async revisions(@CurrentActor() actor: Actor, @Id() id: string): Promise<RevisionView[]> {
    await this.proposals.checkOwn(actor, id);
    return this.receipts.revisions(id);
  }

  @Post(':id/withdrawal')
  @Requires('proposal:withdraw')
  @Answers('Withdraw with a reason, until the deadline', {
    created: ProposalView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'REASON_REQUIRED', 'ILLEGAL_MOVE', 'CALL_CLOSED'],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IdempotencyKey() key: string,
    @Body() { reason }: WithdrawRequest,
  ): Promise<ProposalView> {
    await this.withdrawProposal.execute(actor, id, reason, key);
    return this.proposals.one(actor, id);
  }
}
