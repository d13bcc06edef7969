import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LOT_KINDS, type LotKind } from '@trilot/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsEmailAddress } from '../../platform/http/is-email-address';

const TOKEN = /^[\w-]{43}$/;

export class SubscribeRequest {
  @IsEmailAddress()
  @ApiProperty({ type: String, format: 'email' })
  email!: string;

  @IsIn(INTERFACE_LANGUAGES)
  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES, description: 'Language of the mails' })
  language!: InterfaceLanguage;

  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[A-Z]{2}$/, { each: true })
  @ApiProperty({ type: [String], description: 'ISO 3166-1 codes; empty for every country' })
  countries!: string[];

  @IsOptional()
  @IsIn(LOT_KINDS)
  @ApiPropertyOptional({ type: String, enum: LOT_KINDS, nullable: true, description: 'Without it, every kind of lot' })
  lotKind: LotKind | null = null;
}

export class SubscriptionTokenRequest {
  @IsString()
  @Matches(TOKEN)
  @ApiProperty({ type: String, description: 'Token of the mail' })
  token!: string;
}

export class OneClickQuery {
  @IsString()
  @Matches(TOKEN)
  @ApiProperty({ type: String, description: 'Token of the mail' })
  token!: string;
}

export class SubscriptionCounts {
  @ApiProperty({ type: Number, description: 'Addresses and people who are told of new calls' })
  confirmed!: number;

  @ApiProperty({ type: Number, description: 'Addresses that have yet to be confirmed' })
  waiting!: number;
}

export class OwnSubscriptionView {
  @ApiProperty({ type: Boolean, description: 'Whether one is told of new calls' })
  wanted!: boolean;
}

export class ChooseSubscriptionRequest {
  @IsBoolean()
  @ApiProperty({ type: Boolean })
  wanted!: boolean;
}
