import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '@trilot/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { INSTANT } from '../../platform/openapi/properties';
import { IsFilled } from '../../platform/http/is-filled';

/** Longest password that is hashed, in UTF-16 units. */
export const PASSWORD_MAX = 200;
/** Longest name of a person or a place. */
export const NAME_MAX = 200;

export class ChangeAccountRequest {
  @IsFilled(NAME_MAX)
  @ApiProperty({ type: String })
  name!: string;

  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES })
  language!: Language;
}

export class ChangePasswordRequest {
  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String })
  oldPassword!: string;

  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String })
  newPassword!: string;
}

export class OwnSessionView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, description: 'What the browser says it is' })
  browser!: string;

  @ApiProperty(INSTANT)
  startedAt!: string;

  @ApiProperty({ ...INSTANT, description: 'To some minutes' })
  lastUsedAt!: string;

  @ApiProperty(INSTANT)
  endsAt!: string;

  @ApiProperty({ type: Boolean, description: 'Whether this request belongs to it' })
  isThis!: boolean;
}
