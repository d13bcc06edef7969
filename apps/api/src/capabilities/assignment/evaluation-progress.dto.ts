import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STAGE_KINDS, type StageKind } from '@trilot/domain';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';

export class SetEvaluationDueRequest {
  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Stage; left out, the one at work' })
  stage?: StageKind;

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @ApiProperty({ type: String, format: 'date', description: 'Last day of the evaluation, by the calendar of the call' })
  dueOn!: string;
}

export class RemindEvaluatorsRequest {
  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Stage; left out, the one at work' })
  stage?: StageKind;

  @IsOptional()
  @IsUUID()
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Left out, everybody with something open' })
  evaluatorId?: string;
}

export class RemindedView {
  @ApiProperty({ type: Number, description: 'Evaluators who are told' })
  reminded!: number;
}

export class StepCountsView {
  @ApiProperty({ type: Number, description: 'Assignments that no conflict has ended' })
  assigned!: number;

  @ApiProperty({ type: Number, description: 'With a declaration' })
  declared!: number;

  @ApiProperty({ type: Number, description: 'With a sheet' })
  begun!: number;

  @ApiProperty({ type: Number, description: 'With a submitted sheet' })
  submitted!: number;

  @ApiProperty({ type: Number, description: 'Waiting for the chair’s word' })
  waiting!: number;

  @ApiProperty({ type: Number, description: 'Open after the evaluation was due' })
  overdue!: number;

  @ApiProperty({ type: Number, description: 'Where the next step is the evaluator’s' })
  open!: number;
}

export class LotProgressView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: Number, description: 'Evaluators its proposals still lack' })
  missing!: number;

  @ApiProperty({ type: StepCountsView })
  counts!: StepCountsView;
}

export class EvaluatorProgressView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: StepCountsView })
  counts!: StepCountsView;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When the evaluator was reminded last' })
  remindedAt!: string | null;

  @ApiProperty({ type: AbilityView })
  remind!: AbilityView;
}

export class EvaluationProgressView {
  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ ...TEXTS, description: 'Title of the call' })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day by which the evaluation is due' })
  dueOn!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'Last instant of that day' })
  dueAt!: string | null;

  @ApiProperty({ type: Number, description: 'Version of the day, for `If-Match`; 0 while there is none' })
  dueVersion!: number;

  @ApiProperty({ type: Boolean, description: 'Whether that day is over' })
  late!: boolean;

  @ApiProperty({ type: [LotProgressView], description: 'Lots whose deadline has passed' })
  lots!: LotProgressView[];

  @ApiProperty({ type: [EvaluatorProgressView], description: 'Evaluators with an assignment, most that is open first' })
  evaluators!: EvaluatorProgressView[];

  @ApiProperty({ type: Number, description: 'Evaluators who can be reminded now' })
  remindable!: number;
}
