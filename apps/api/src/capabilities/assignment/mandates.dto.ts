import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, MANDATE_LIMIT } from '@trilot/domain';
import { IsHash, IsIn, IsObject, IsString, MaxLength } from 'class-validator';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';

const DIGEST = { type: String, description: 'SHA-256 of call, version and texts, hex' } as const;
const VERSION = { type: Number, description: 'From 1; a new one is signed again' } as const;

/** Texts by language, as they are typed; nothing but text, in languages of the interface. */
export const MANDATE_TEXTS_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    LANGUAGES.map((language) => [language, { type: 'string', maxLength: MANDATE_LIMIT } as const]),
  ),
} as const;

export class SignMandateRequest {
  @IsHash('sha256')
  @ApiProperty({ ...DIGEST, description: 'Digest of the text that was read' })
  digest!: string;

  @IsIn(LANGUAGES)
  @ApiProperty({ type: String, enum: LANGUAGES, description: 'Language it was read in' })
  language!: Language;

  @IsString()
  @MaxLength(300)
  @ApiProperty({ type: String, description: "One's own name, typed as a signature" })
  name!: string;
}

export class ReplaceMandateRequest {
  @IsObject()
  @ApiProperty({ ...TEXTS, description: `At most ${MANDATE_LIMIT} characters in each language` })
  texts!: Partial<Record<Language, string>>;
}

class MandateOfCall {
  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Partial<Record<Language, string>>;

  @ApiProperty(TEXTS)
  edition!: Partial<Record<Language, string>>;

  @ApiProperty({ type: String, enum: LANGUAGES })
  referenceLanguage!: Language;

  @ApiProperty({ ...VERSION, description: 'The version that stands' })
  version!: number;
}

/** The mandate as it is read and signed. */
export class MandateView extends MandateOfCall {
  @ApiProperty(TEXTS)
  texts!: Partial<Record<Language, string>>;

  @ApiProperty(DIGEST)
  digest!: string;

  @ApiProperty({ type: String, description: 'The name to sign with, as the account has it' })
  name!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When this version was signed; null while it is not' })
  signedAt!: string | null;

  @ApiProperty({ type: Boolean, description: 'Whether an earlier version has been signed' })
  signedEarlierVersion!: boolean;
}

export class MandateVersionView {
  @ApiProperty(VERSION)
  version!: number;

  @ApiProperty(TEXTS)
  texts!: Partial<Record<Language, string>>;

  @ApiProperty(DIGEST)
  digest!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for the text that the product comes with' })
  writtenBy!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  writtenAt!: string | null;
}

export class MandateSignerView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Number, description: 'Proposals of the call assigned to the person' })
  assigned!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'The latest version the person has signed' })
  signedVersion!: number | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  signedAt!: string | null;

  @ApiProperty({ type: String, enum: LANGUAGES, nullable: true, description: 'Language it was read in' })
  language!: Language | null;

  @ApiProperty({ ...DIGEST, nullable: true })
  digest!: string | null;
}

export class ManagedMandateView extends MandateOfCall {
  @ApiProperty({ type: [MandateVersionView], description: 'The one that stands last' })
  versions!: MandateVersionView[];

  @ApiProperty({ type: [MandateSignerView], description: 'Who evaluates in the call or has signed, by name' })
  signers!: MandateSignerView[];
}
