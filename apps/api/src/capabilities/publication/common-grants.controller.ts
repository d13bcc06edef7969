import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { PublishedCalls } from '../calls';
import { CgOpportunityAnswer, CgOpportunityList, OpportunitiesQuery } from './common-grants.dto';
import { presentOpportunity } from './common-grants.presenter';

@ApiTags('common-grants')
@Controller('common-grants/opportunities')
@Requires('public')
export class CommonGrantsController {
  constructor(
    private readonly calls: PublishedCalls,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Answers('Published calls as CommonGrants opportunities', { ok: CgOpportunityList })
  async list(@Query() { page, pageSize }: OpportunitiesQuery): Promise<CgOpportunityList> {
    const calls = await this.calls.all();
    return {
      status: 200,
      message: 'Success',
      items: calls
        .slice((page - 1) * pageSize, page * pageSize)
        .map((call) => presentOpportunity(call, this.config.publicUrl)),
      paginationInfo: { page, pageSize, totalItems: calls.length, totalPages: Math.ceil(calls.length / pageSize) },
    };
  }

  @Get(':id')
  @Answers('One published call as a CommonGrants opportunity', { ok: CgOpportunityAnswer, refusals: ['NOT_FOUND'] })
  async opportunity(@Param('id', ParseUUIDPipe) id: string): Promise<CgOpportunityAnswer> {
    const call = await this.calls.byId(id);
    if (!call) throwRefusal('NOT_FOUND', {});
    return { status: 200, message: 'Success', data: presentOpportunity(call, this.config.publicUrl) };
  }
}
