import { ApiProperty } from '@nestjs/swagger';
import { INSTANT } from '../../platform/openapi/properties';
import { RationalView } from './rational.dto';

/** What the committee has recorded of one question. */
export class BoardConsolidationView {
  @ApiProperty({ type: String })
  questionId!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Unweighted score; null where an earlier one is taken back',
  })
  score!: number | null;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty({ type: String, description: 'Name of whoever recorded it' })
  recordedBy!: string;

  @ApiProperty(INSTANT)
  recordedAt!: string;

  @ApiProperty({
    type: Boolean,
    description: 'Whether it is part of the score: not once replaced, or made on other sheets',
  })
  stands!: boolean;

  @ApiProperty({ type: RationalView, description: 'Exact mean of what the evaluators gave the question' })
  evaluatorsMean!: RationalView;
}
