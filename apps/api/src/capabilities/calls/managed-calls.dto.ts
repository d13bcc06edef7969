import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CALL_CHANGE_KINDS,
  type CallChangeKind,
  type CallDefinition,
  CONSISTENCY_CHECKS,
  type ConsistencyCheck,
  STAGE_KINDS,
  type StageKind,
  type Translations,
  type UnreadValues,
} from '@trilot/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsInstant } from '../../platform/http/is-instant';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { CALL_DEFINITION_SCHEMA, UNREAD_VALUES_SCHEMA } from './definition.schema';

const UNREAD = {
  ...UNREAD_VALUES_SCHEMA,
  description: 'Text typed for values that could not be read, by place; empty where a value has not been given yet',
} as const;

const STATES = ['draft', 'published', 'cancelled'] as const;

export class SaveCallDraftRequest {
  @IsObject()
  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional(UNREAD)
  unread?: UnreadValues;
}

export class CorrectCallRequest {
  @IsObject()
  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, description: 'Published with the corrigendum' })
  reason!: string;
}

export class LotDeadline {
  @IsInt()
  @Min(1)
  @ApiProperty({ type: Number })
  lot!: number;

  @IsInstant()
  @ApiProperty({ ...INSTANT, description: 'The new deadline, never earlier than the old one' })
  deadline!: string;
}

export class ExtendCallRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => LotDeadline)
  @ApiProperty({ type: [LotDeadline] })
  deadlines!: LotDeadline[];

  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Whose deadlines; left out, the first stage' })
  stage?: StageKind;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, description: 'Published with the extension' })
  reason!: string;
}

export class CancelCallRequest {
  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, description: 'Told to everybody who has started a proposal' })
  reason!: string;
}

export class CopyCallRequest {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(80)
  @ApiProperty({ type: String, description: 'Address of the new call' })
  slug!: string;
}

export class CopiedCallView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty({ type: [String], description: 'Places of the draft that have to be looked at' })
  toChange!: string[];
}

export class ManagedCallView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Translations;

  @ApiProperty(TEXTS)
  edition!: Translations;

  @ApiProperty({ type: String, enum: STATES })
  state!: (typeof STATES)[number];

  @ApiProperty({ type: Number, description: 'Published version; 0 while the call is a draft' })
  version!: number;

  @ApiProperty(INSTANT)
  updatedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  updatedBy!: string | null;
}

export class ConsistencyProblemView {
  @ApiProperty({ type: String, enum: CONSISTENCY_CHECKS })
  check!: ConsistencyCheck;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, unknown>;

  @ApiProperty({ type: Boolean, description: 'True when it does not bar the publication' })
  advice!: boolean;
}

export class CallDraftAbilities {
  @ApiProperty({ type: AbilityView })
  save!: AbilityView;

  @ApiProperty({ type: AbilityView })
  publish!: AbilityView;

  @ApiProperty({ type: AbilityView })
  cancel!: AbilityView;
}

export class CallDraftView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty({ type: String, enum: STATES })
  state!: (typeof STATES)[number];

  @ApiProperty({ type: Number, description: 'Published version; 0 while the call is a draft' })
  publishedVersion!: number;

  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;

  @ApiProperty(UNREAD)
  unread!: UnreadValues;

  @ApiProperty({ type: Number, description: 'Version of the draft, for `If-Match`' })
  version!: number;

  @ApiProperty(INSTANT)
  updatedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  updatedBy!: string | null;

  @ApiProperty({ type: [ConsistencyProblemView] })
  problems!: ConsistencyProblemView[];

  @ApiProperty({ type: CallDraftAbilities })
  abilities!: CallDraftAbilities;
}

export class DefinitionChangeView {
  @ApiProperty({ type: String, example: 'lots.2.deadline' })
  path!: string;

  @ApiProperty({ nullable: true, description: 'Any JSON value; null where there was nothing' })
  before!: unknown;

  @ApiProperty({ nullable: true, description: 'Any JSON value; null where there is nothing any more' })
  after!: unknown;
}

export class CallVersionView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: String, enum: CALL_CHANGE_KINDS })
  kind!: CallChangeKind;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty(INSTANT)
  publishedAt!: string;

  @ApiProperty({ type: [DefinitionChangeView] })
  changes!: DefinitionChangeView[];
}

export class CallVersionDefinitionView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: String, enum: CALL_CHANGE_KINDS })
  kind!: CallChangeKind;

  @ApiProperty(INSTANT)
  publishedAt!: string;

  @ApiProperty(CALL_DEFINITION_SCHEMA as never)
  definition!: CallDefinition;
}
