import { ApiProperty } from '@nestjs/swagger';
import { CONSENT_STATES, type ConsentState, type Translations } from '@trilot/domain';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsVersion } from '../../platform/http/is-version';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';

export const CONSENT_DECISIONS = ['give', 'refuse'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

const DIGEST = { type: String, description: 'SHA-256 (hex) of the part as canonical JSON (RFC 8785)' } as const;

export class AskPartnerRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the draft in which the part stands' })
  draftVersion!: number;
}

export class DecideConsentRequest {
  @IsIn(CONSENT_DECISIONS)
  @ApiProperty({ type: String, enum: CONSENT_DECISIONS })
  decision!: ConsentDecision;

  @Matches(/^[0-9a-f]{64}$/)
  @ApiProperty({ type: String, description: 'Digest of the part that was read' })
  digest!: string;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, description: 'Required for a refusal' })
  reason!: string;
}

export class PartView {
  @ApiProperty({ type: String, format: 'uuid', description: 'Id of the municipality in the register' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String })
  role!: string;

  @ApiProperty({ type: String })
  contribution!: string;
}

/** What a partner was asked and has said, as the lead sees it. */
export class PartnerConsentView {
  @ApiProperty({ type: String, format: 'uuid' })
  municipalityId!: string;

  @ApiProperty({ type: String, enum: CONSENT_STATES })
  state!: ConsentState;

  @ApiProperty({ type: PartView, description: 'The part as it was when the partner was asked' })
  part!: PartView;

  @ApiProperty(INSTANT)
  askedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the person who decided' })
  decidedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused' })
  reason!: string | null;
}

export class PartnershipAbilities {
  @ApiProperty({ type: AbilityView })
  give!: AbilityView;

  @ApiProperty({ type: AbilityView })
  refuse!: AbilityView;
}

/** A part in another municipality's proposal, as the partner sees it: its own words, and nothing else of the content. */
export class PartnershipView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, description: 'Title of the proposal when the partner was asked' })
  title!: string;

  @ApiProperty({ type: String, description: 'Name of the municipality that leads' })
  leadName!: string;

  @ApiProperty({ type: String, format: 'uuid', description: "The reader's municipality" })
  municipalityId!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Translations;

  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: PartView })
  part!: PartView;

  @ApiProperty(DIGEST)
  digest!: string;

  @ApiProperty({ type: String, enum: CONSENT_STATES })
  state!: ConsentState;

  @ApiProperty({ type: String })
  askedBy!: string;

  @ApiProperty(INSTANT)
  askedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: PartnershipAbilities })
  abilities!: PartnershipAbilities;
}
