import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, ROLES, type Role } from '@trilot/domain';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO31661Alpha2,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { PersonView } from './identity.dto';

export class ManagedPeopleQuery {
  @IsOptional()
  @IsIn(ROLES)
  @ApiProperty({ type: String, enum: ROLES, required: false })
  role?: Role;

  @IsOptional()
  @IsString()
  @MaxLength(254)
  @ApiProperty({ type: String, required: false, description: 'Part of a name or an address' })
  search?: string;
}

export class ChangeRolesRequest {
  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  @ApiProperty({ type: String, enum: ROLES, isArray: true, description: 'Every role the person is to have' })
  roles!: Role[];
}

/** Null says that it is not known; leaving the field out says nothing and is refused. */
const isGiven = (_: unknown, value: unknown): boolean => value !== null;

export class EvaluatorProfileRequest {
  @ValidateIf(isGiven)
  @IsISO31661Alpha2()
  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-1 code' })
  country!: string | null;

  @ValidateIf(isGiven)
  @IsString()
  @MaxLength(6)
  @ApiProperty({ type: String, nullable: true, description: 'Where the person lives, ISO 3166-2 code' })
  territory!: string | null;

  @IsArray()
  @ArrayUnique()
  @IsIn(LANGUAGES, { each: true })
  @ApiProperty({ type: String, enum: LANGUAGES, isArray: true, description: 'Languages the person reads' })
  languages!: Language[];

  @ValidateIf(isGiven)
  @IsUUID()
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The municipality that employs the person',
  })
  municipalityId!: string | null;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], format: 'uuid', description: 'Municipalities that have employed the person before' })
  earlierEmployerIds!: string[];
}

export class ShutOutRequest {
  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String })
  reason!: string;
}

export class ManagedPersonAbilities {
  @ApiProperty({ type: AbilityView, description: 'Give or take the role of evaluator, and keep the profile' })
  evaluator!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Give or take every other role' })
  otherRoles!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Shut the person out, or let the person in again' })
  shutOut!: AbilityView;
}

/** A municipality that has employed somebody. */
export class EmployerView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

/** Somebody with an account, as those see it who look after accounts. */
export class ManagedPersonView extends PersonView {
  @ApiProperty({ type: String, nullable: true, description: 'Where the person lives, ISO 3166-2 code' })
  territory!: string | null;

  @ApiProperty({ type: [EmployerView], description: 'Municipalities that have employed the person before, by name' })
  earlierEmployers!: EmployerView[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  municipalityId!: string | null;

  @ApiProperty({ type: [String], description: 'Names of the municipalities the person acts for' })
  memberOf!: string[];

  @ApiProperty({ type: Boolean })
  shutOut!: boolean;

  @ApiProperty({ type: ManagedPersonAbilities })
  abilities!: ManagedPersonAbilities;
}
