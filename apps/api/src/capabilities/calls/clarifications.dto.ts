import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, QUESTION_LIMIT } from '@trilot/domain';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT } from '../../platform/openapi/properties';

const LOT = { type: Number, nullable: true, description: 'Number of the lot; null for the whole call' } as const;
const TEXTS = { type: 'object', additionalProperties: { type: 'string' } } as const;
const DAY = { type: String, format: 'date', description: "The last day, by the calendar of the call's zone" } as const;

export class AskQuestionRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', description: 'The municipality that asks; never shown' })
  municipalityId!: string;

  @ValidateIf((request: AskQuestionRequest) => request.lot !== null)
  @IsInt()
  @Min(1)
  @ApiProperty(LOT)
  lot!: number | null;

  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES, description: 'The language it is written in' })
  language!: Language;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: `At most ${QUESTION_LIMIT} graphemes` })
  text!: string;
}

export class BeginClarificationRequest {
  @ArrayMinSize(0)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], format: 'uuid', description: 'Questions that are answered together; may be none' })
  questionIds!: string[];

  @ValidateIf((request: BeginClarificationRequest) => request.corrects !== null)
  @IsInt()
  @Min(1)
  @ApiProperty({ type: Number, nullable: true, description: 'Number of the published clarification that it corrects' })
  corrects!: number | null;
}

export class SaveClarificationRequest {
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'lot, question and answer by language' })
  content!: object;
}

export class PublishClarificationRequest {
  @ValidateIf((request: PublishClarificationRequest) => request.lateReason !== null)
  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, nullable: true, description: 'Why it comes after the last day; published too' })
  lateReason!: string | null;
}

export class ClarificationContentView {
  @ApiProperty(LOT)
  lot!: number | null;

  @ApiProperty(TEXTS)
  question!: Record<string, string>;

  @ApiProperty(TEXTS)
  answer!: Record<string, string>;
}

export class ClarificationView extends ClarificationContentView {
  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Number of the one it corrects' })
  corrects!: number | null;

  @ApiProperty({ type: String, nullable: true })
  lateReason!: string | null;

  @ApiProperty(INSTANT)
  publishedAt!: string;
}

export class ClarificationDaysView {
  @ApiProperty(LOT)
  lot!: number | null;

  @ApiProperty(DAY)
  questions!: string;

  @ApiProperty(DAY)
  answers!: string;

  @ApiProperty({ type: AbilityView, description: 'Whether a question can be asked now' })
  ask!: AbilityView;
}

export class ClarificationsView {
  @ApiProperty({ type: [ClarificationDaysView], description: 'Of the whole call first, then of each lot' })
  days!: ClarificationDaysView[];

  @ApiProperty({ type: [ClarificationView], description: 'By number' })
  published!: ClarificationView[];
}

export class QuestionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty(LOT)
  lot!: number | null;

  @ApiProperty({ type: String, enum: LANGUAGES })
  language!: Language;

  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty(INSTANT)
  askedAt!: string;
}

export class OwnQuestionView extends QuestionView {
  @ApiProperty({ type: Number, nullable: true, description: 'Number of the clarification that answers it' })
  answeredBy!: number | null;
}

export class OwnQuestionsView {
  @ApiProperty({ type: [OwnQuestionView], description: 'Newest first' })
  questions!: OwnQuestionView[];
}

export class ClarificationDraftView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: ClarificationContentView })
  content!: ClarificationContentView;

  @ApiProperty({ type: Number, nullable: true })
  corrects!: number | null;

  @ApiProperty({ type: [QuestionView], description: 'What it answers' })
  questions!: QuestionView[];

  @ApiProperty({ type: Boolean, description: 'Whether the last day for answers has passed: a reason is needed' })
  late!: boolean;

  @ApiProperty({ type: AbilityView, description: 'Whether it could be published now, with a reason where it is late' })
  publish!: AbilityView;
}

export class SavedClarificationView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;
}

export class ManagedClarificationsView extends ClarificationsView {
  @ApiProperty({ type: [QuestionView], description: 'Not answered by any clarification or draft, oldest first' })
  waiting!: QuestionView[];

  @ApiProperty({ type: [ClarificationDraftView], description: 'Not published yet, oldest first' })
  drafts!: ClarificationDraftView[];
}
