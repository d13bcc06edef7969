import { ApiProperty } from '@nestjs/swagger';
import { type AddendumAnswers, type FormDefinition, INQUIRY_LIMIT, type Language, LANGUAGES } from '@trilot/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsVersion } from '../../platform/http/is-version';
import { INSTANT } from '../../platform/openapi/properties';
import { FORM_SCHEMA } from '../calls';
import { ADDENDUM_SCHEMA } from './screening.schema';

const FIELD = {
  type: String,
  description: 'A part of the proposal, or `answers.` with the id of a question of the form',
} as const;

export class AskedFieldView {
  @IsString()
  @MaxLength(100)
  @ApiProperty(FIELD)
  field!: string;

  @IsString()
  @MaxLength(50_000)
  @ApiProperty({ type: String, description: `At most ${INQUIRY_LIMIT} graphemes` })
  question!: string;
}

export class MakeInquiryRequest {
  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES, description: 'The language the questions are written in' })
  language!: Language;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AskedFieldView)
  @ApiProperty({ type: [AskedFieldView] })
  fields!: AskedFieldView[];

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @ApiProperty({ type: String, format: 'date', description: 'The whole day, by the calendar of the call’s zone' })
  dueOn!: string;
}

export class AddendumView {
  @ApiProperty(ADDENDUM_SCHEMA)
  answers!: AddendumAnswers;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) over the addendum and what had been asked' })
  digest!: string;

  @ApiProperty(INSTANT)
  sentAt!: string;

  @ApiProperty({ type: String })
  sentBy!: string;

  @ApiProperty({ type: Boolean, description: 'Whether it came after the due day; it is kept all the same' })
  late!: boolean;
}

export class InquiryView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number, description: 'The sealed revision it is about' })
  revision!: number;

  @ApiProperty({ type: String, enum: LANGUAGES, description: 'The language the questions are written in' })
  language!: Language;

  @ApiProperty({ type: [AskedFieldView] })
  fields!: AskedFieldView[];

  @ApiProperty({ type: String, format: 'date' })
  dueOn!: string;

  @ApiProperty({ ...INSTANT, description: 'Last millisecond of the due day' })
  dueAt!: string;

  @ApiProperty(INSTANT)
  askedAt!: string;

  @ApiProperty({ type: AddendumView, nullable: true, description: 'Null until it has been answered' })
  addendum!: AddendumView | null;
}

export class OwnInquiryView extends InquiryView {
  @ApiProperty(ADDENDUM_SCHEMA)
  draft!: AddendumAnswers;

  @ApiProperty({ type: Number, description: '0 while nothing has been kept' })
  version!: number;

  @ApiProperty({ type: AbilityView })
  write!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether what has been kept can be sent' })
  send!: AbilityView;
}

export class OwnInquiriesView {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ ...(FORM_SCHEMA as object), description: 'The form the proposal was written on' })
  form!: FormDefinition;

  @ApiProperty({ type: [OwnInquiryView], description: 'The newest first' })
  inquiries!: OwnInquiryView[];
}

export class KeepAddendumRequest {
  @IsObject()
  @ApiProperty(ADDENDUM_SCHEMA)
  answers!: AddendumAnswers;
}

export class SendAddendumRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the draft that is sent' })
  version!: number;
}

export class KeptAddendumView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;
}
