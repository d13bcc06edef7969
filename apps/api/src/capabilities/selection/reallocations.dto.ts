import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { CENTS, INSTANT, TEXTS } from '../../platform/openapi/properties';

const MOST_LOTS = 1_000;
const MOST_MOVES = 1_000;
/** More than any envelope, and exact. */
const MOST_CENTS = 1_000_000_000_000;

export class MoveRequest {
  @IsInt()
  @Min(1)
  @Max(MOST_LOTS)
  @ApiProperty({ type: Number, description: 'Number of the lot that gives' })
  from!: number;

  @IsInt()
  @Min(1)
  @Max(MOST_LOTS)
  @ApiProperty({ type: Number, description: 'Number of the lot that takes' })
  to!: number;

  @IsInt()
  @Min(1)
  @Max(MOST_CENTS)
  @ApiProperty(CENTS)
  cents!: number;
}

export class ReallocateRequest {
  @IsArray()
  @ArrayMaxSize(MOST_MOVES)
  @ValidateNested({ each: true })
  @Type(() => MoveRequest)
  @ApiProperty({ type: [MoveRequest], description: 'The moves as they were shown; others are refused' })
  moves!: MoveRequest[];

  @IsString()
  @MaxLength(10_000)
  @ApiProperty({ type: String, description: 'At most 1,000 graphemes' })
  reason!: string;
}

export class MoveView {
  @ApiProperty({ type: Number, description: 'Number of the lot that gives' })
  from!: number;

  @ApiProperty({ type: Number, description: 'Number of the lot that takes' })
  to!: number;

  @ApiProperty(CENTS)
  cents!: number;
}

export class MadeMoveView extends MoveView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where a conflict of interest hides something of one of the lots',
  })
  reason!: string | null;

  @ApiProperty({ type: String })
  madeBy!: string;

  @ApiProperty(INSTANT)
  madeAt!: string;
}

export class LotMoneyView {
  @ApiProperty({ type: String, format: 'uuid' })
  lotId!: string;

  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ ...CENTS, description: 'Published envelope, integer cents' })
  envelopeCents!: number;

  @ApiProperty({ ...CENTS, description: 'Envelope and what was moved, integer cents' })
  moneyCents!: number;

  @ApiProperty({ ...CENTS, nullable: true, description: 'What the frozen ranking uses; null before the freeze' })
  usedCents!: number | null;

  @ApiProperty({ ...CENTS, nullable: true, description: 'What it leaves; null before the freeze' })
  leftCents!: number | null;
}

export class ReallocationsView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({
    type: [Number],
    description: 'Published order in which the lots take, by number; empty where nothing moves',
  })
  order!: number[];

  @ApiProperty({ type: [LotMoneyView], description: 'Empty where nothing is awarded at the stage that is worked on' })
  lots!: LotMoneyView[];

  @ApiProperty({ type: [MoveView], description: 'What moves by the frozen rankings' })
  due!: MoveView[];

  @ApiProperty({ type: [MadeMoveView], description: 'What was moved, the first first' })
  made!: MadeMoveView[];

  @ApiProperty({ type: AbilityView })
  reallocate!: AbilityView;
}
