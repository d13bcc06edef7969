import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, MEMBER_ROLES, type MemberRole, ROLES, type Role } from '@trilot/domain';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class SignInRequest {
  /** Spaces around it come from copying. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsEmail()
  @MaxLength(254)
  @ApiProperty({ type: String })
  email!: string;

  @IsString()
  @MaxLength(200)
  @ApiProperty({ type: String })
  password!: string;
}

export class ChooseLanguageRequest {
  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES })
  language!: Language;
}

export class PeopleQuery {
  @IsOptional()
  @IsIn(ROLES)
  @ApiProperty({ type: String, enum: ROLES, required: false })
  role?: Role;
}

export class MembershipView {
  @ApiProperty({ type: String, format: 'uuid' })
  municipalityId!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2 code', example: 'AZ-MI' })
  territory!: string;

  @ApiProperty({ type: String, enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class UserView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String, enum: LANGUAGES })
  language!: Language;

  @ApiProperty({ type: String, enum: ROLES, isArray: true })
  roles!: Role[];

  @ApiProperty({ type: [MembershipView] })
  memberships!: MembershipView[];
}

export class DemonstrationAccountView {
  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, description: 'A role, or the name of the municipality the person acts for.' })
  role!: string;
}

export class SessionView {
  @ApiProperty({ type: UserView, nullable: true })
  user!: UserView | null;

  @ApiProperty({ type: String, format: 'date-time', description: "The server's clock; countdowns run by it." })
  serverNow!: string;

  @ApiProperty({ type: [DemonstrationAccountView], nullable: true, description: 'Null in production.' })
  demonstrationAccounts!: DemonstrationAccountView[] | null;
}

export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  email!: string;

  @ApiProperty({ type: String, enum: ROLES, isArray: true })
  roles!: Role[];

  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-1 code' })
  country!: string | null;

  @ApiProperty({ type: [String], description: 'Languages the person reads, ISO 639-1' })
  languages!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'The municipality that employs the person.' })
  municipalityName!: string | null;
}
