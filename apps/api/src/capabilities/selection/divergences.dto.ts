import { ApiProperty } from '@nestjs/swagger';
import { DIVERGENCE_REASONS, type DivergenceReason, STAGE_KINDS, type StageKind } from '@trilot/domain';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { NamedProposalView } from '../proposals';
import { FailedGateView } from './failed-gate.dto';

export const THIRD_STATES = ['assigned', 'begun', 'submitted'] as const;
export type ThirdState = (typeof THIRD_STATES)[number];

/** One of the two sheets that diverge. */
export class DivergingSheetView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: Number, description: 'Weighted points' })
  total!: number;

  @ApiProperty(INSTANT)
  submittedAt!: string;

  @ApiProperty({ type: [FailedGateView], description: 'Gates that this sheet misses and the other one passes' })
  missed!: FailedGateView[];
}

export class ThirdEvaluatorView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: String, enum: THIRD_STATES })
  state!: ThirdState;
}

export class DivergingProposalView extends NamedProposalView {
  @ApiProperty({ type: String, enum: DIVERGENCE_REASONS })
  reason!: DivergenceReason;

  @ApiProperty({ type: Number, description: 'Points between the two totals' })
  difference!: number;

  @ApiProperty({ type: [DivergingSheetView], description: 'The two sheets, in order of submission' })
  sheets!: DivergingSheetView[];

  @ApiProperty({ type: [ThirdEvaluatorView], description: 'Whoever else is assigned and not barred by a conflict' })
  thirds!: ThirdEvaluatorView[];
}

export class DivergencesView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: Number, description: 'Points two totals may differ by' })
  limit!: number;

  @ApiProperty({ type: Number, description: 'Sheets every proposal needs; a third is asked for where it is two' })
  needed!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the ranking is frozen: nobody is assigned any more' })
  frozen!: boolean;

  @ApiProperty({
    type: [DivergingProposalView],
    description: 'Those without a third sheet first, the furthest apart first',
  })
  proposals!: DivergingProposalView[];
}
