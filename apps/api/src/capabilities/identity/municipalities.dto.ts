import { ApiProperty } from '@nestjs/swagger';
import { MEMBER_ROLES, type MemberRole } from '@trilot/domain';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsFilled } from '../../platform/http/is-filled';
import { NAME_MAX } from './account.dto';
import { OpenInvitationView } from './invitations.dto';

/** More people than any municipality has. */
const MOST_PEOPLE = 50_000_000;
const REGISTER_NUMBER_MAX = 60;

export class MunicipalitiesQuery {
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  @ApiProperty({ type: String, required: false, description: 'Part of a name, in either script, or of a territory' })
  search?: string;
}

export class ChangeMunicipalityRequest {
  @IsFilled(NAME_MAX)
  @ApiProperty({ type: String })
  name!: string;

  @IsFilled(NAME_MAX)
  @ApiProperty({ type: String, description: 'The name in its own script' })
  localName!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  @ApiProperty({ type: Number })
  population!: number;

  @IsFilled(REGISTER_NUMBER_MAX)
  @ApiProperty({ type: String, description: 'Number in the register of legal persons' })
  registerNumber!: string;
}

export class CreateMunicipalityRequest extends ChangeMunicipalityRequest {
  @IsString()
  @MaxLength(10)
  @ApiProperty({ type: String, description: 'ISO 3166-2 code', example: 'AZ-MI' })
  territory!: string;
}

export class MoveMunicipalityRequest {
  @IsString()
  @MaxLength(10)
  @ApiProperty({ type: String, description: 'ISO 3166-2 code', example: 'AZ-MI' })
  territory!: string;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String })
  reason!: string;
}

export class ChangeMemberRequest {
  @IsIn(MEMBER_ROLES)
  @ApiProperty({ type: String, enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class HandOverRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', description: 'The member who takes over' })
  to!: string;
}

/** An entry of the register of applicants: what anybody who writes a proposal may know of others. */
export class MunicipalitySummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  localName!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2 code' })
  territory!: string;
}

/** What may be done as regards each of the roles a member can have. */
export class MemberRoleAbilities {
  @ApiProperty({ type: AbilityView })
  editor!: AbilityView;

  @ApiProperty({ type: AbilityView })
  signatory!: AbilityView;

  @ApiProperty({ type: AbilityView })
  reader!: AbilityView;
}

export class MemberAbilities {
  @ApiProperty({ type: MemberRoleAbilities, description: 'Give the member this role' })
  become!: MemberRoleAbilities;

  @ApiProperty({ type: AbilityView })
  remove!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Leave, or let go, with somebody who takes over' })
  handOver!: AbilityView;
}

export class MemberView {
  @ApiProperty({ type: String, format: 'uuid' })
  userId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String, enum: MEMBER_ROLES })
  role!: MemberRole;

  @ApiProperty({ type: Boolean, description: 'False for somebody who is shut out' })
  active!: boolean;

  @ApiProperty({ type: MemberAbilities })
  abilities!: MemberAbilities;
}

export class MunicipalityAbilities {
  @ApiProperty({ type: AbilityView })
  edit!: AbilityView;

  @ApiProperty({ type: MemberRoleAbilities })
  invite!: MemberRoleAbilities;
}

/** A municipality as its own members see it. */
export class MunicipalityView extends MunicipalitySummary {
  @ApiProperty({ type: Number })
  population!: number;

  @ApiProperty({ type: String })
  registerNumber!: string;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: [MemberView] })
  members!: MemberView[];

  @ApiProperty({ type: [OpenInvitationView] })
  invitations!: OpenInvitationView[];

  @ApiProperty({ type: MunicipalityAbilities })
  abilities!: MunicipalityAbilities;
}

/** A municipality as those see it who keep the register. */
export class ManagedMunicipalityView extends MunicipalitySummary {
  @ApiProperty({ type: Number })
  population!: number;

  @ApiProperty({ type: String })
  registerNumber!: string;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: Number, description: 'Members who can sign in' })
  members!: number;

  @ApiProperty({ type: Number, description: 'Signatories who can sign in' })
  signatories!: number;

  @ApiProperty({ type: [OpenInvitationView] })
  invitations!: OpenInvitationView[];

  @ApiProperty({ type: MemberRoleAbilities })
  invite!: MemberRoleAbilities;
}
