import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, MEMBER_ROLES, type MemberRole, ROLES, type Role } from '@trilot/domain';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { IsEmailAddress } from '../../platform/http/is-email-address';
import { IsFilled } from '../../platform/http/is-filled';
import { INSTANT } from '../../platform/openapi/properties';
import { NAME_MAX, PASSWORD_MAX } from './account.dto';

const TOKEN = /^[\w-]{43}$/;

export class InviteMemberRequest {
  @IsEmailAddress()
  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @IsIn(MEMBER_ROLES)
  @ApiProperty({ type: String, enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class InvitePersonRequest {
  @IsEmailAddress()
  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @IsIn(ROLES)
  @ApiProperty({ type: String, enum: ROLES })
  role!: Role;
}

export class InvitationTokenRequest {
  @Matches(TOKEN)
  @ApiProperty({ type: String, description: 'What stands after the # of the link' })
  token!: string;
}

export class CreateInvitedAccountRequest extends InvitationTokenRequest {
  @IsFilled(NAME_MAX)
  @ApiProperty({ type: String })
  name!: string;

  @IsString()
  @MaxLength(PASSWORD_MAX)
  @ApiProperty({ type: String })
  password!: string;

  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES })
  language!: Language;
}

export class MadeInvitationView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Address on which it is accepted, to hand on; null where it has been sent by mail',
  })
  link!: string | null;
}

/** An invitation as the invited person sees it. */
export class InvitationView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for a role in the programme' })
  municipalityName!: string | null;

  @ApiProperty({ type: String, enum: [...MEMBER_ROLES, ...ROLES] })
  role!: MemberRole | Role;

  @ApiProperty({ type: String })
  invitedBy!: string;

  @ApiProperty(INSTANT)
  expiresAt!: string;
}

/** An invitation that nobody has accepted yet, as those who may take it back see it. */
export class OpenInvitationView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String, enum: [...MEMBER_ROLES, ...ROLES] })
  role!: MemberRole | Role;

  @ApiProperty({ type: String })
  invitedBy!: string;

  @ApiProperty(INSTANT)
  expiresAt!: string;

  @ApiProperty({ type: Boolean })
  expired!: boolean;
}
