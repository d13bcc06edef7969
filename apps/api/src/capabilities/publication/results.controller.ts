import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ResultsView } from './results.dto';
import { ResultsReadModel } from './results.read-model';

@ApiTags('publication')
@Controller('api/calls')
export class ResultsController {
  constructor(private readonly readModel: ResultsReadModel) {}

  @Get(':slug/results')
  @Requires('public')
  @Answers('Results of an announced call; not there before the announced instant', {
    ok: ResultsView,
    refusals: ['NOT_FOUND'],
  })
  results(@Param('slug') slug: string): Promise<ResultsView> {
    return this.readModel.results(slug);
  }
}
