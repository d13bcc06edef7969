import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type CallDefinition,
  CALL_PHASES,
  type CallPhase,
  LOT_KINDS,
  type LotKind,
  type Translations,
  type UnreadValues,
} from '@trilot/domain';
import { IsObject, IsOptional, Matches, MaxLength } from 'class-validator';
import { CALL_DEFINITION_SCHEMA, UNREAD_VALUES_SCHEMA } from './definition.schema';
import { CENTS } from '../../platform/openapi/properties';

const TRANSLATIONS = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { en: 'Text', az: 'Mətn' },
} as const;

export class CreateCallRequest {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(80)
  @ApiProperty({ type: String, example: 'urban-make-over' })
  slug!: string;

  @IsObject()
  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional(UNREAD_VALUES_SCHEMA)
  unread?: UnreadValues;
}

export class LotSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty({ type: String, enum: LOT_KINDS })
  kind!: LotKind;

  @ApiProperty(TRANSLATIONS)
  title!: Translations;

  @ApiProperty({ type: [String], description: 'ISO 3166-1 or 3166-2 codes' })
  territories!: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  deadline!: string;

  @ApiProperty({ type: String, enum: CALL_PHASES })
  phase!: CallPhase;

  @ApiProperty(CENTS)
  envelopeCents!: number;

  @ApiProperty(CENTS)
  maxGrantCents!: number;
}

export class CallSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TRANSLATIONS)
  title!: Translations;

  @ApiProperty(TRANSLATIONS)
  edition!: Translations;

  @ApiProperty(TRANSLATIONS)
  summary!: Translations;

  @ApiProperty({ type: String, description: 'Language that stands in where a translation is missing' })
  referenceLanguage!: string;

  @ApiProperty({ type: Boolean })
  demonstration!: boolean;

  @ApiProperty({ type: String, enum: CALL_PHASES })
  phase!: CallPhase;

  @ApiProperty({ type: String, format: 'date-time' })
  opensAt!: string;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: [LotSummary] })
  lots!: LotSummary[];
}

export class CallView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty({ type: Number, description: '0 while the call is a draft' })
  version!: number;

  @ApiProperty({ type: String, enum: CALL_PHASES })
  phase!: CallPhase;

  @ApiProperty({ type: String, format: 'date-time' })
  serverNow!: string;

  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;

  @ApiProperty({ type: [LotSummary] })
  lots!: LotSummary[];

  @ApiProperty({ type: String, description: 'SHA-256 of the draw seed, hex: committed at publication' })
  drawCommitment!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  cancelledAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null until the announcement is public',
  })
  announcedAt!: string | null;
}
