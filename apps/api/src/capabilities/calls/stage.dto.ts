import { ApiPropertyOptional } from '@nestjs/swagger';
import { STAGE_KINDS, type StageKind } from '@trilot/domain';
import { IsIn, IsOptional } from 'class-validator';

export class StageQuery {
  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Stage of the call; left out, the one at work' })
  stage?: StageKind;
}
