import { ApiProperty } from '@nestjs/swagger';
import {
  CHAIR_DECISIONS,
  type ChairDecision,
  CONFLICT_GROUNDS,
  CONFLICT_LEVELS,
  type ConflictGround,
  type ConflictLevel,
  DIVERGENCE_REASONS,
  type DivergenceReason,
  SHEET_STATES,
  type SheetState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { LotSummary } from '../calls';

export class AssignRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;
}

export class DeclareConflictRequest {
  @IsIn(CONFLICT_LEVELS)
  @ApiProperty({ type: String, enum: CONFLICT_LEVELS })
  level!: ConflictLevel;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, description: 'Required unless the level is "none"' })
  reason!: string;
}

export class ChairDecisionRequest {
  @IsIn(CHAIR_DECISIONS)
  @ApiProperty({ type: String, enum: CHAIR_DECISIONS })
  decision!: ChairDecision;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String })
  reason!: string;
}

export class AssignedEvaluatorView {
  @ApiProperty({ type: String, format: 'uuid', description: 'Id of the assignment' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: String, enum: CONFLICT_LEVELS, nullable: true })
  conflict!: ConflictLevel | null;

  @ApiProperty({ type: String, nullable: true })
  conflictReason!: string | null;

  @ApiProperty({ type: String, enum: CHAIR_DECISIONS, nullable: true })
  chairDecision!: ChairDecision | null;

  @ApiProperty({ type: String, enum: SHEET_STATES, nullable: true })
  sheet!: SheetState | null;
}

export class ConflictSuggestionView {
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({ type: String, enum: CONFLICT_LEVELS })
  level!: ConflictLevel;

  @ApiProperty({ type: String, enum: CONFLICT_GROUNDS })
  because!: ConflictGround;
}

export class DivergenceView {
  @ApiProperty({ type: String, enum: DIVERGENCE_REASONS })
  reason!: DivergenceReason;

  @ApiProperty({ type: Number, description: 'Points between the totals of the first two sheets' })
  difference!: number;

  @ApiProperty({ type: Number, description: 'Points they may differ by' })
  limit!: number;
}

export class AssignableProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty({ type: Number, description: 'Sheets the proposal needs: a third where two diverge' })
  needed!: number;

  @ApiProperty({ type: DivergenceView, nullable: true })
  divergence!: DivergenceView | null;

  @ApiProperty({ type: AbilityView, description: 'Whether another evaluator is wanted' })
  assign!: AbilityView;

  @ApiProperty({ type: [AssignedEvaluatorView] })
  assignments!: AssignedEvaluatorView[];

  @ApiProperty({ type: [ConflictSuggestionView] })
  suggestions!: ConflictSuggestionView[];
}

export class EvaluatorLoadView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-1' })
  country!: string | null;

  @ApiProperty({ type: [String] })
  languages!: string[];

  @ApiProperty({ type: Number, description: 'Proposals of this lot assigned to the evaluator' })
  load!: number;
}

export class LotAssignmentsView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: Number, description: 'Evaluators every proposal needs, without a third' })
  needed!: number;

  @ApiProperty({ type: [AssignableProposalView] })
  proposals!: AssignableProposalView[];

  @ApiProperty({ type: [EvaluatorLoadView] })
  evaluators!: EvaluatorLoadView[];
}
