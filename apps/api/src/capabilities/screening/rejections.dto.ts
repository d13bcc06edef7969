import { ApiProperty } from '@nestjs/swagger';
import {
  REJECTION_GROUNDS,
  REJECTION_VERDICTS,
  type RejectionGround,
  type RejectionVerdict,
  SENTENCE_LIMIT,
} from '@trilot/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { INSTANT } from '../../platform/openapi/properties';

const SENTENCE = { type: String, description: `At most ${SENTENCE_LIMIT} graphemes` } as const;
const GROUND = { type: String, enum: REJECTION_GROUNDS } as const;
const CODE = {
  type: String,
  description: 'Item of the checklist that failed, or question of the eligibility check that is not met, or `other`',
} as const;

export class ProposeRejectionRequest {
  @IsIn(REJECTION_GROUNDS)
  @ApiProperty(GROUND)
  ground!: RejectionGround;

  @IsString()
  @MaxLength(60)
  @ApiProperty(CODE)
  code!: string;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty(SENTENCE)
  sentence!: string;
}

export class ProposeReversalRequest {
  @IsString()
  @MaxLength(20_000)
  @ApiProperty(SENTENCE)
  sentence!: string;
}

export class DecideRejectionRequest {
  @IsIn(REJECTION_VERDICTS)
  @ApiProperty({ type: String, enum: REJECTION_VERDICTS })
  verdict!: RejectionVerdict;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: 'Required with a refusal' })
  reason!: string;
}

export class RejectionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Boolean, description: 'Whether it takes an earlier rejection back' })
  reversal!: boolean;

  @ApiProperty(GROUND)
  ground!: RejectionGround;

  @ApiProperty(CODE)
  code!: string;

  @ApiProperty({ type: String })
  sentence!: string;

  @ApiProperty({ type: String })
  proposedBy!: string;

  @ApiProperty(INSTANT)
  proposedAt!: string;

  @ApiProperty({ type: String, enum: REJECTION_VERDICTS, nullable: true, description: 'Null until it is decided' })
  verdict!: RejectionVerdict | null;

  @ApiProperty({ type: String, nullable: true })
  verdictReason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  decidedAt!: string | null;
}
