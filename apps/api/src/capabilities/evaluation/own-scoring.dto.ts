import { ApiProperty } from '@nestjs/swagger';
import { type Drift, STAGE_KINDS, type StageKind } from '@trilot/domain';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';

const DIRECTIONS = ['milder', 'stricter', 'steady'] as const satisfies readonly Drift['direction'][];

export class OwnSheetView {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty(INSTANT)
  submittedAt!: string;

  @ApiProperty({ type: Number, description: 'Unweighted mean score' })
  mean!: number;
}

export class DriftView {
  @ApiProperty({ type: Number, description: 'Mean score of the earlier half of the sheets' })
  earlier!: number;

  @ApiProperty({ type: Number, description: 'Mean score of the later half' })
  later!: number;

  @ApiProperty({ type: String, enum: DIRECTIONS })
  direction!: Drift['direction'];
}

/** How the reader has scored in one call, at one stage. */
export class OwnScoringView {
  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty(TEXTS)
  edition!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ type: Number, description: 'Lowest score of the scale' })
  lowestScore!: number;

  @ApiProperty({ type: [Number], description: 'How often each score was given, lowest first' })
  counts!: number[];

  @ApiProperty({ type: Number, description: 'Scores given' })
  scores!: number;

  @ApiProperty({ type: Number, description: 'Scores at the ends of the scale' })
  extreme!: number;

  @ApiProperty({ type: Number })
  mean!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Sample standard deviation of the scores' })
  spread!: number | null;

  @ApiProperty({ type: [OwnSheetView], description: 'In order of submission' })
  sheets!: OwnSheetView[];

  @ApiProperty({ type: DriftView, nullable: true, description: 'Null while there are too few sheets' })
  drift!: DriftView | null;
}
