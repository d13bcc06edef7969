import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, CallDefinition } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { CallSummary, CallView, CreateCallRequest } from './calls.dto';
import { presentCall, presentCallSummary } from './calls.presenter';
import { CreateCall } from './create-call';
import { CALL_DEFINITION_SCHEMA } from './definition.schema';
import { PublishCall } from './publish-call';
import { PublishedCalls } from './published-calls';

/** The programme that new calls belong to. */
export const PROGRAMME = 'm4eg';

const checkDefinition: (document: unknown) => asserts document is CallDefinition =
  documentValidator(CALL_DEFINITION_SCHEMA);

@ApiTags('calls')
@Controller('api/calls')
export class CallsController {
  constructor(
    private readonly calls: PublishedCalls,
    private readonly createCall: CreateCall,
    private readonly publishCall: PublishCall,
  ) {}

  @Get()
  @Requires('public')
  @Answers('Published calls with their lots, newest first', { ok: [CallSummary] })
  async list(): Promise<CallSummary[]> {
    return (await this.calls.all()).map(presentCallSummary);
  }

  @Get(':slug')
  @Requires('public')
  @Answers('One published call, whole', { ok: CallView, refusals: ['NOT_FOUND'] })
  async one(@Param('slug') slug: string): Promise<CallView> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    return presentCall(call);
  }

  @Post()
  @Requires('call:manage')
  @HttpCode(204)
  @Answers('Save a new call as a draft', { none: true, refusals: ['VALIDATION_FAILED'] })
  async create(@CurrentActor() actor: Actor, @Body() { slug, definition }: CreateCallRequest): Promise<void> {
    checkDefinition(definition);
    await this.createCall.execute(actor, PROGRAMME, slug, definition);
  }

  @Post(':slug/publication')
  @Requires('call:manage')
  @Answers('Publish a call: everything that decides becomes fixed', {
    created: CallView,
    refusals: ['NOT_FOUND', 'CALL_INCONSISTENT', 'ILLEGAL_MOVE'],
  })
  async publish(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<CallView> {
    await this.publishCall.execute(actor, slug);
    return this.one(slug);
  }
}
