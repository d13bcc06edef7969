import { ApiProperty } from '@nestjs/swagger';
import { PASSKEY_NAME_LIMIT } from '@trilot/domain';
import { IsObject, IsString, MaxLength } from 'class-validator';
import { INSTANT } from '../../platform/openapi/properties';
import { PASSWORD_MAX } from './account.dto';

const NAME = { type: String, description: `What it is called, ${PASSKEY_NAME_LIMIT} letters at the most` };
/** Longest name that is looked at, in UTF-16 units. */
const NAME_MAX = 2_000;
const JSON_OF_WEBAUTHN = { type: 'object', additionalProperties: true } as const;

export class AskNewPasskeyRequest {
  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String, description: 'The present password' })
  password!: string;
}

export class PasskeyQuestionView {
  @ApiProperty({ ...JSON_OF_WEBAUTHN, description: 'Options of WebAuthn, as the browser takes them; for one answer' })
  options!: object;
}

export class PasskeyAnswerRequest {
  @IsObject()
  @ApiProperty({ ...JSON_OF_WEBAUTHN, description: 'The credential of WebAuthn, as the browser gives it' })
  response!: object;
}

export class RenamePasskeyRequest {
  @IsString()
  @MaxLength(NAME_MAX)
  @ApiProperty(NAME)
  name!: string;
}

export class AddPasskeyRequest extends PasskeyAnswerRequest {
  @IsString()
  @MaxLength(NAME_MAX)
  @ApiProperty(NAME)
  name!: string;
}

export class OwnPasskeyView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty(NAME)
  name!: string;

  @ApiProperty(INSTANT)
  addedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When somebody last signed in with it' })
  usedAt!: string | null;
}
