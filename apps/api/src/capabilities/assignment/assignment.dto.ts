import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CHAIR_DECISIONS,
  type ChairDecision,
  CONFLICT_GROUNDS,
  CONFLICT_LEVELS,
  type ConflictGround,
  type ConflictLevel,
  DECLINE_CODES,
  type DeclineCode,
  DIVERGENCE_REASONS,
  type DivergenceReason,
  SENTENCE_LIMIT,
  SHEET_STATES,
  type SheetState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary, StageQuery } from '../calls';
import { NamedProposalView } from '../proposals';
import { SuggestionReasonView } from './assignment-suggestions.dto';

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

export class DeclineAssignmentRequest {
  @IsIn(DECLINE_CODES)
  @ApiProperty({ type: String, enum: DECLINE_CODES })
  code!: DeclineCode;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: `At most ${SENTENCE_LIMIT} graphemes; never empty` })
  sentence!: string;
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

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When the evaluator took it on; null until then' })
  acceptedAt!: string | null;

  @ApiProperty({
    type: SuggestionReasonView,
    nullable: true,
    description: 'Why, where it was suggested and taken over',
  })
  reason!: SuggestionReasonView | null;
}

/** A conflict of interest that known facts point to, with its ground. */
export class SuggestedGroundView {
  @ApiProperty({ type: String, enum: CONFLICT_LEVELS })
  level!: ConflictLevel;

  @ApiProperty({ type: String, enum: CONFLICT_GROUNDS })
  because!: ConflictGround;
}

/** The same of one evaluator; not a suggested assignment. */
export class SuggestedConflictView extends SuggestedGroundView {
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({
    type: String,
    enum: CONFLICT_GROUNDS,
    isArray: true,
    description: 'Every ground, the strongest first',
  })
  grounds!: ConflictGround[];
}

/** An evaluator who has said no to a proposal, and is not asked again. */
export class DeclinedView {
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({ type: String, enum: DECLINE_CODES })
  code!: DeclineCode;

  @ApiProperty({ type: String })
  sentence!: string;

  @ApiProperty(INSTANT)
  at!: string;
}

export class DivergenceView {
  @ApiProperty({ type: String, enum: DIVERGENCE_REASONS })
  reason!: DivergenceReason;

  @ApiProperty({ type: Number, description: 'Points between the totals of the first two sheets' })
  difference!: number;

  @ApiProperty({ type: Number, description: 'Points they may differ by' })
  limit!: number;
}

export class AssignableProposalView extends NamedProposalView {
  @ApiProperty({ type: Number, description: 'Sheets the proposal needs: a third where two diverge' })
  needed!: number;

  @ApiProperty({ type: DivergenceView, nullable: true })
  divergence!: DivergenceView | null;

  @ApiProperty({ type: AbilityView, description: 'Whether another evaluator is wanted' })
  assign!: AbilityView;

  @ApiProperty({ type: [AssignedEvaluatorView] })
  assignments!: AssignedEvaluatorView[];

  @ApiProperty({ type: [SuggestedConflictView] })
  suggestedConflicts!: SuggestedConflictView[];

  @ApiProperty({ type: [DeclinedView] })
  declined!: DeclinedView[];
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

  @ApiProperty({ type: Number, description: 'Proposals of this lot the evaluator has' })
  load!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the evaluator has signed the mandate of the call as it stands' })
  mandateSigned!: boolean;
}

export const ASSIGNMENT_SELECTIONS = ['all', 'short', 'conflict', 'diverging'] as const;
export type AssignmentSelection = (typeof ASSIGNMENT_SELECTIONS)[number];

export class LotAssignmentsQuery extends StageQuery {
  @IsOptional()
  @IsIn(ASSIGNMENT_SELECTIONS)
  @ApiPropertyOptional({
    type: String,
    enum: ASSIGNMENT_SELECTIONS,
    description: 'All proposals, those with too few evaluators, with a declared conflict, with sheets that diverge',
  })
  show?: AssignmentSelection;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @ApiPropertyOptional({ type: String, description: 'Part of a reference, a title or the name of a municipality' })
  search?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Type(() => Number)
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Proposals before the first that is shown' })
  from?: number;
}

export class AssignmentCountsView {
  @ApiProperty({ type: Number })
  all!: number;

  @ApiProperty({ type: Number })
  short!: number;

  @ApiProperty({ type: Number })
  conflict!: number;

  @ApiProperty({ type: Number })
  diverging!: number;
}

/** A potential conflict that waits for the chair's word. */
export class AwaitedConflictView {
  @ApiProperty({ type: String, format: 'uuid' })
  assignmentId!: string;

  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;
}

export class LotAssignmentsView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ ...TEXTS, description: 'Title of the call' })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: Number, description: 'Evaluators every proposal needs, without a third' })
  needed!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the ranking is frozen: nothing is assigned any more' })
  frozen!: boolean;

  @ApiProperty({ type: Number, description: 'Evaluators the proposals of the lot need together' })
  places!: number;

  @ApiProperty({ type: Number, description: 'Those places that are filled' })
  filled!: number;

  @ApiProperty({ type: AssignmentCountsView, description: 'Proposals of each selection that the search finds' })
  counts!: AssignmentCountsView;

  @ApiProperty({ type: Number, description: 'Proposals that selection and search find' })
  total!: number;

  @ApiProperty({ type: Number, description: 'Proposals before the first that is shown' })
  from!: number;

  @ApiProperty({ type: [AssignableProposalView], description: 'Ten at a time, in the order of their references' })
  proposals!: AssignableProposalView[];

  @ApiProperty({ type: [EvaluatorLoadView] })
  evaluators!: EvaluatorLoadView[];

  @ApiProperty({ type: [AwaitedConflictView] })
  awaited!: AwaitedConflictView[];
}

export class AssignmentMadeView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;
}
