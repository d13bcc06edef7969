import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Bar,
  BARS,
  CONFLICT_GROUNDS,
  type ConflictGround,
  LANGUAGES,
  type Language,
  MAX_CAPACITY,
  STAGE_KINDS,
  type StageKind,
  SUGGESTION_STATES,
  type SuggestionState,
} from '@trilot/domain';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { NamedProposalView } from '../proposals';

/** Most evaluators a request speaks of. */
const MAX_EVALUATORS = 2_000;

export class EvaluatorTermsRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @IsInt()
  @Min(0)
  @Max(MAX_CAPACITY)
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: MAX_CAPACITY,
    description: 'Proposals the evaluator takes in the call, those already assigned included; 0 for none',
  })
  capacity!: number;

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @ApiProperty({ type: [String], description: 'Ids of the priorities the evaluator knows about' })
  expertise!: string[];
}

export class AskSuggestionRequest {
  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Stage; left out, the one at work' })
  stage?: StageKind;

  @IsArray()
  @ArrayMaxSize(MAX_EVALUATORS)
  @ValidateNested({ each: true })
  @Type(() => EvaluatorTermsRequest)
  @ApiProperty({ type: [EvaluatorTermsRequest], description: 'Evaluators that are left out take nothing' })
  terms!: EvaluatorTermsRequest[];
}

export const SUGGESTED_SELECTIONS = ['all', 'short', 'conflict'] as const;
export type SuggestedSelection = (typeof SUGGESTED_SELECTIONS)[number];

export class SuggestedProposalsQuery {
  @IsOptional()
  @IsIn(SUGGESTED_SELECTIONS)
  @ApiPropertyOptional({
    type: String,
    enum: SUGGESTED_SELECTIONS,
    description: 'All proposals, those that lack evaluators, those with a potential conflict among the suggested',
  })
  show?: SuggestedSelection;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @ApiPropertyOptional({ type: String, description: 'Part of a reference, title, municipality or evaluator’s name' })
  search?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Type(() => Number)
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Proposals before the first that is shown' })
  from?: number;
}

export class SuggestionReasonView {
  @ApiProperty({ type: String, enum: LANGUAGES, description: 'What the proposal is written in' })
  language!: Language;

  @ApiProperty({ type: Number, description: 'Place of it among the languages the evaluator reads, from 1' })
  languagePlace!: number;

  @ApiProperty({ type: Number, description: 'Share of the proposal the evaluator knows about, basis points' })
  knownBp!: number;

  @ApiProperty({
    type: String,
    enum: CONFLICT_GROUNDS,
    nullable: true,
    description: 'A potential conflict by known facts',
  })
  conflict!: ConflictGround | null;

  @ApiProperty({ type: Number, description: 'Proposals the evaluator then has in the call' })
  load!: number;

  @ApiProperty({ type: Number, description: 'Proposals the evaluator can take in the call' })
  capacity!: number;

  @ApiProperty({ type: Number, description: 'Evaluators who could have been given the proposal' })
  possible!: number;

  @ApiProperty({ type: Number, description: 'Those of them who suit it better on their own' })
  better!: number;
}

export class SuggestedPairView {
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;

  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: SuggestionReasonView })
  reason!: SuggestionReasonView;
}

export class ShortfallView {
  @ApiProperty({ type: Number, description: 'Evaluators the proposal lacks' })
  missing!: number;

  @ApiProperty({ type: String, enum: LANGUAGES, description: 'What the proposal is written in' })
  language!: Language;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: `Evaluators by what keeps them from it: ${BARS.join(', ')}`,
  })
  barred!: Record<Bar, number>;

  @ApiProperty({ type: Number, description: 'Who could have it but for another one from the applicant’s country' })
  compatriots!: number;

  @ApiProperty({ type: Number, description: 'Who could have it but for their capacity' })
  full!: number;
}

export class SuggestedProposalView extends NamedProposalView {
  @ApiProperty({ type: [SuggestedPairView] })
  pairs!: SuggestedPairView[];

  @ApiProperty({ type: ShortfallView, nullable: true })
  shortfall!: ShortfallView | null;
}

export class SuggestedCountsView {
  @ApiProperty({ type: Number })
  all!: number;

  @ApiProperty({ type: Number })
  short!: number;

  @ApiProperty({ type: Number })
  conflict!: number;
}

export class SuggestedProposalsView {
  @ApiProperty({ type: Number, description: 'Proposals that the selection and the search find' })
  total!: number;

  @ApiProperty({ type: Number, description: 'Proposals before the first that is shown' })
  from!: number;

  @ApiProperty({ type: SuggestedCountsView, description: 'Proposals of each selection' })
  counts!: SuggestedCountsView;

  @ApiProperty({ type: [SuggestedProposalView] })
  proposals!: SuggestedProposalView[];
}

export class EvaluatorCapacityView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-1' })
  country!: string | null;

  @ApiProperty({ type: [String] })
  languages!: string[];

  @ApiProperty({ type: Number, description: 'Proposals of the call the evaluator has' })
  load!: number;

  @ApiProperty({ type: Number, description: 'Proposals that are suggested in addition' })
  suggested!: number;

  @ApiProperty({ type: Number, description: 'Proposals the evaluator can take in the call, as said last or usual' })
  capacity!: number;

  @ApiProperty({ type: [String], description: 'Ids of the priorities the evaluator knows about, as said last' })
  expertise!: string[];
}

export class PriorityTitleView {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;
}

export class MissingEvaluatorsView {
  @ApiProperty({ type: String, enum: LANGUAGES, description: 'What the proposals are written in' })
  language!: Language;

  @ApiProperty({ type: Number, description: 'Proposals that lack evaluators' })
  proposals!: number;

  @ApiProperty({ type: Number, description: 'Evaluators they lack together' })
  missing!: number;
}

export class AssignmentSuggestionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, enum: SUGGESTION_STATES })
  state!: SuggestionState;

  @ApiProperty({ type: Number, description: 'Evaluators the proposals of the lot lacked when it was asked for' })
  places!: number;

  @ApiProperty({ type: Number, description: 'Places the job has filled so far' })
  done!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Assignments suggested; null until computed' })
  made!: number | null;

  @ApiProperty({ type: [MissingEvaluatorsView], description: 'What could not be filled, by language' })
  missing!: MissingEvaluatorsView[];

  @ApiProperty({ type: String })
  askedBy!: string;

  @ApiProperty(INSTANT)
  askedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  computedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who took it over or discarded it' })
  settledBy!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  settledAt!: string | null;

  @ApiProperty({ type: AbilityView })
  takeOver!: AbilityView;

  @ApiProperty({ type: AbilityView })
  discard!: AbilityView;
}

export class LotSuggestionView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ ...TEXTS, description: 'Title of the call' })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Number, description: 'Evaluators the proposals of the lot lack now' })
  wanted!: number;

  @ApiProperty({ type: Number, description: 'Proposals each evaluator takes where nothing else is said' })
  usualCapacity!: number;

  @ApiProperty({ type: [PriorityTitleView] })
  priorities!: PriorityTitleView[];

  @ApiProperty({ type: [EvaluatorCapacityView] })
  evaluators!: EvaluatorCapacityView[];

  @ApiProperty({ type: AbilityView, description: 'Whether a suggestion can be asked for' })
  ask!: AbilityView;

  @ApiProperty({ type: AssignmentSuggestionView, nullable: true, description: 'The last one that was asked for' })
  suggestion!: AssignmentSuggestionView | null;
}
