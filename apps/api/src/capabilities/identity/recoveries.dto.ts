import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { IsEmailAddress } from '../../platform/http/is-email-address';
import { PASSWORD_MAX } from './account.dto';
import { InvitationTokenRequest } from './invitations.dto';

export class AskRecoveryRequest {
  @IsEmailAddress()
  @ApiProperty({ type: String, format: 'email' })
  email!: string;
}

export class RecoverAccessRequest extends InvitationTokenRequest {
  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String })
  password!: string;
}
