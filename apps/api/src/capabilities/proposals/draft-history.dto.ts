import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { INSTANT } from '../../platform/openapi/properties';

export class DraftHistoryQuery {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @ApiProperty({ type: String, required: false, description: 'One place alone, for example "answers.needs"' })
  place?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  @ApiProperty({ type: Number, required: false, description: 'Only versions before this one: the next page' })
  before?: number;
}

export class DraftChangeView {
  @ApiProperty({ type: Number, description: 'Version of the draft that the change made' })
  version!: number;

  @ApiProperty({ type: String, description: 'For example "answers.needs" or "budget.funding.requestedCents"' })
  path!: string;

  @ApiProperty({ nullable: true, description: 'What the place held before; null where there was nothing' })
  before!: unknown;

  @ApiProperty({ nullable: true, description: 'What it held from then on, in the same shape' })
  after!: unknown;

  @ApiProperty(INSTANT)
  at!: string;

  @ApiProperty({ type: String, description: 'Name of the member who wrote it' })
  by!: string;
}

export class DraftHistoryView {
  @ApiProperty({ type: [DraftChangeView], description: 'Newest first' })
  changes!: DraftChangeView[];

  @ApiProperty({ type: Number, nullable: true, description: '`before` for the next page; null on the last' })
  next!: number | null;
}
