import { ApiProperty } from '@nestjs/swagger';
import { OBSTACLES, type ObstacleCode, STAGE_KINDS, type StageKind } from '@trilot/domain';
import { TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { BoardQuestionView } from './board-rules.dto';
import { RationalView } from './rational.dto';

const POINTS = (description: string) => ({ type: Number, description: `${description}, points` }) as const;

/** Why a statistic is not given. */
export class ObstacleView {
  @ApiProperty({ type: String, enum: OBSTACLES })
  obstacle!: ObstacleCode;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  facts!: Record<string, number>;
}

export class CoefficientView {
  @ApiProperty({ type: Number })
  value!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'End of the 95 % interval; null where there is none' })
  lower!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  upper!: number | null;
}

export class SingleAndAverageView {
  @ApiProperty({ type: CoefficientView, description: 'Of one sheet alone' })
  single!: CoefficientView;

  @ApiProperty({ type: CoefficientView, description: "Of the mean of a proposal's sheets" })
  average!: CoefficientView;
}

export class TwoWayView {
  @ApiProperty({ type: SingleAndAverageView, description: 'ICC(2): absolute agreement' })
  random!: SingleAndAverageView;

  @ApiProperty({ type: SingleAndAverageView, description: 'ICC(3): consistency' })
  mixed!: SingleAndAverageView;
}

export class IntraclassView {
  @ApiProperty({ type: Number })
  proposals!: number;

  @ApiProperty({ type: Number, description: 'Sheets of each proposal' })
  sheets!: number;

  @ApiProperty({ type: SingleAndAverageView, description: 'ICC(1)' })
  oneWay!: SingleAndAverageView;

  @ApiProperty({ type: TwoWayView, nullable: true, description: 'Null where the evaluators change' })
  twoWay!: TwoWayView | null;
}

export class AlphaView {
  @ApiProperty({ type: Number, description: "Krippendorff's alpha" })
  alpha!: number;

  @ApiProperty({ type: Number, description: 'Proposals with two sheets at least' })
  units!: number;

  @ApiProperty({ type: Number })
  values!: number;
}

export class QuestionAgreementView extends BoardQuestionView {
  @ApiProperty({ type: AlphaView, nullable: true, description: 'Of the scores, which are ordinal' })
  alpha!: AlphaView | null;

  @ApiProperty({ type: ObstacleView, nullable: true })
  alphaObstacle!: ObstacleView | null;
}

export class SeverityView {
  @ApiProperty(POINTS('Above (mild) or below (severe) the mean of all evaluators'))
  effect!: number;

  @ApiProperty(POINTS('End of the 95 % interval'))
  lower!: number;

  @ApiProperty(POINTS('End of the 95 % interval'))
  upper!: number;
}

export class EvaluatorStatisticsView {
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Number })
  sheets!: number;

  @ApiProperty(POINTS('Mean of the totals'))
  mean!: number;

  @ApiProperty({ ...POINTS('Sample standard deviation of the totals'), nullable: true })
  spread!: number | null;

  @ApiProperty(POINTS('Lowest total'))
  lowest!: number;

  @ApiProperty(POINTS('Highest total'))
  highest!: number;

  @ApiProperty({ type: [Number], description: 'How often each score was given, lowest first' })
  counts!: number[];

  @ApiProperty({ type: Number, description: 'Scores given' })
  scores!: number;

  @ApiProperty({ type: Number, description: 'Scores at the ends of the scale' })
  extreme!: number;

  @ApiProperty({ type: SeverityView, nullable: true, description: 'Null where the model is not given' })
  severity!: SeverityView | null;
}

export class AdjustedRankView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: Number, description: 'Official rank' })
  position!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the ranking puts it above the line' })
  aboveLine!: boolean;

  @ApiProperty({ type: RationalView, description: 'Official mean, points' })
  mean!: RationalView;

  @ApiProperty(POINTS("Mean without the evaluators' severity"))
  adjustedMean!: number;

  @ApiProperty({ type: Number })
  adjustedPosition!: number;

  @ApiProperty({ type: Number })
  bestPosition!: number;

  @ApiProperty({ type: Number })
  worstPosition!: number;

  @ApiProperty({ type: Boolean, description: 'Cannot be told from a proposal on the other side of the line' })
  tooCloseToCall!: boolean;
}

/** The additive model as a whole. */
export class SeverityModelView {
  @ApiProperty(POINTS('Standard deviation that the model leaves unexplained in one sheet'))
  residual!: number;

  @ApiProperty({ type: Number, description: 'Degrees of freedom' })
  df!: number;
}

/** How a lot has been scored. It informs; nothing that decides reads it. */
export class StatisticsView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: Boolean })
  frozen!: boolean;

  @ApiProperty({ type: Number, description: 'Lowest score of the scale' })
  lowestScore!: number;

  @ApiProperty(POINTS('Highest total of a sheet'))
  max!: number;

  @ApiProperty({ type: Number, description: 'Proposals with a submitted sheet' })
  proposals!: number;

  @ApiProperty({ type: Number, description: 'Submitted sheets' })
  sheets!: number;

  @ApiProperty({ type: [EvaluatorStatisticsView], description: 'The highest mean first' })
  evaluators!: EvaluatorStatisticsView[];

  @ApiProperty({ type: IntraclassView, nullable: true })
  intraclass!: IntraclassView | null;

  @ApiProperty({ type: ObstacleView, nullable: true })
  intraclassObstacle!: ObstacleView | null;

  @ApiProperty({ type: AlphaView, nullable: true, description: 'Of the totals, which are on an interval scale' })
  alpha!: AlphaView | null;

  @ApiProperty({ type: ObstacleView, nullable: true })
  alphaObstacle!: ObstacleView | null;

  @ApiProperty({ type: [QuestionAgreementView], description: 'In grid order' })
  questions!: QuestionAgreementView[];

  @ApiProperty({ type: SeverityModelView, nullable: true })
  severity!: SeverityModelView | null;

  @ApiProperty({ type: ObstacleView, nullable: true })
  severityObstacle!: ObstacleView | null;

  @ApiProperty({ type: [AdjustedRankView], description: 'In the order of the ranking; empty without the model' })
  ranks!: AdjustedRankView[];
}
