import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DELIVERY_STATES,
  type DeliveryState,
  LETTER_KINDS,
  type LetterKind,
  OUTCOMES,
  type Outcome,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';

const DAY = { type: String, format: 'date' } as const;

export class LetterQuery {
  @IsOptional()
  @IsIn(INTERFACE_LANGUAGES)
  @ApiPropertyOptional({
    type: String,
    enum: INTERFACE_LANGUAGES,
    description: 'Language of a preview; without it that of whoever submitted. A letter that is written has its own.',
  })
  language?: InterfaceLanguage;

  @IsOptional()
  @IsIn(LETTER_KINDS)
  @ApiPropertyOptional({ type: String, enum: LETTER_KINDS, description: '`decision` unless another is named' })
  kind?: LetterKind;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @ApiPropertyOptional({
    type: Number,
    description: 'Of a correction: the version of the ranking that decides otherwise; any other letter has version 1',
  })
  version?: number;
}

export class LetterTextView {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES })
  language!: InterfaceLanguage;

  @ApiProperty({ type: String })
  subject!: string;

  @ApiProperty({ type: String, description: 'Plain text; paragraphs are parted by an empty line' })
  body!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it was written for good; null for a preview' })
  writtenAt!: string | null;
}

export class LetterRecipientView {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, enum: DELIVERY_STATES })
  state!: DeliveryState;

  @ApiProperty({ type: Boolean, description: 'Whether it goes by mail; else it is in the inbox alone' })
  byMail!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When it came to its state; null while it waits' })
  at!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the mail server said the last time a mail failed' })
  failure!: string | null;
}

export class LetterRow {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: Number })
  lot!: number;

  @ApiProperty({ type: String, enum: LETTER_KINDS })
  kind!: LetterKind;

  @ApiProperty({
    type: Number,
    description: 'Of a correction: the version of the ranking that decides otherwise; any other letter has version 1',
  })
  version!: number;

  @ApiProperty({
    type: String,
    enum: OUTCOMES,
    description: 'The decision it tells, proposed or approved; of a promotion, the one before',
  })
  outcome!: Outcome;

  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES })
  language!: InterfaceLanguage;

  @ApiProperty({
    ...INSTANT,
    nullable: true,
    description: 'Null until the announcement, of a correction until the approval',
  })
  writtenAt!: string | null;

  @ApiProperty({ ...DAY, nullable: true, description: 'Day from which it counts as read, in the zone of the call' })
  readOn!: string | null;

  @ApiProperty({ type: Boolean, description: 'Whether somebody of the municipality has opened it by that day' })
  opened!: boolean;

  @ApiProperty({ type: [LetterRecipientView] })
  recipients!: LetterRecipientView[];
}

export class LetterDueDaysView {
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day for the letters to winners; null before the approval' })
  selected!: string | null;

  @ApiProperty({ ...DAY, nullable: true, description: 'Last day for all other letters; null before the approval' })
  others!: string | null;

  @ApiProperty({ ...DAY, description: 'Last day for any letter' })
  latest!: string;
}

export class LetterAbilities {
  @ApiProperty({ type: AbilityView })
  retry!: AbilityView;
}

export class LettersView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ ...INSTANT, nullable: true, description: 'The announced instant, also while it is still to come' })
  announcementAt!: string | null;

  @ApiProperty({ type: Number, description: 'Proposals of the stage that nothing has been decided on' })
  undecided!: number;

  @ApiProperty({ type: LetterDueDaysView })
  due!: LetterDueDaysView;

  @ApiProperty({ type: [LetterRow], description: 'By lot and reference; corrections that are proposed too' })
  letters!: LetterRow[];

  @ApiProperty({ type: LetterAbilities })
  abilities!: LetterAbilities;

  @ApiProperty(INSTANT)
  serverNow!: string;
}
