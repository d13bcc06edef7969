import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT } from '../../platform/openapi/properties';
import { PASSWORD_MAX } from './account.dto';

const ON_ERASURE = ['erased', 'pseudonym'] as const;

export class PersonalTableView {
  @ApiProperty({ type: String })
  table!: string;

  @ApiProperty({ type: String, enum: ON_ERASURE, description: 'What becomes of it when the account is erased' })
  onErasure!: (typeof ON_ERASURE)[number];

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows!: Record<string, unknown>[];
}

export class PersonalDataView {
  @ApiProperty(INSTANT)
  at!: string;

  @ApiProperty({ type: [PersonalTableView] })
  tables!: PersonalTableView[];
}

export class ErasureView {
  @ApiProperty({ type: AbilityView, description: 'Whether the account may be erased now' })
  erase!: AbilityView;
}

export class EraseAccountRequest {
  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String, description: 'The present password' })
  password!: string;
}
