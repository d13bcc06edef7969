import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/auth/access';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { CallSummary, CallView } from './calls.dto';
import { presentCall, presentCallSummary } from './calls.presenter';
import { CallVersionDefinitionView, CallVersionView } from './managed-calls.dto';
import { ManagedCallsReadModel } from './managed-calls.read-model';
import { PublishedCalls } from './published-calls';

@ApiTags('calls')
@Controller('api/calls')
export class CallsController {
  constructor(
    private readonly calls: PublishedCalls,
    private readonly managed: ManagedCallsReadModel,
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

  @Get(':slug/versions')
  @Requires('public')
  @Answers(
    'The published versions of a call, newest first: publication, corrigenda and extensions with what they changed',
    {
      ok: [CallVersionView],
      refusals: ['NOT_FOUND'],
    },
  )
  versions(@Param('slug') slug: string): Promise<CallVersionView[]> {
    return this.managed.versions(slug);
  }

  @Get(':slug/versions/:version')
  @Requires('public')
  @Answers('One published version of a call, whole: proposals are read by the form they were written on', {
    ok: CallVersionDefinitionView,
    refusals: ['NOT_FOUND'],
  })
  version(@Param('slug') slug: string, @Param('version') version: string): Promise<CallVersionDefinitionView> {
    return this.managed.version(slug, version);
  }
}
