import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { OwnScoringView } from './own-scoring.dto';
import { OwnScoringReadModel } from './own-scoring.read-model';

@ApiTags('evaluation')
@Controller('api/own-scoring')
export class OwnScoringController {
  constructor(private readonly readModel: OwnScoringReadModel) {}

  @Get()
  @Requires('evaluation:own')
  @Answers("One's own distribution of scores and its drift, by call and stage", { ok: [OwnScoringView] })
  own(@CurrentActor() actor: Actor): Promise<OwnScoringView[]> {
    return this.readModel.own(actor);
  }
}
