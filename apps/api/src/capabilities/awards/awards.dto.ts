import { ApiProperty } from '@nestjs/swagger';
import { AWARD_STATES, type AwardState, PASSED_OVER_REASONS, type PassedOverReason } from '@trilot/domain';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { CENTS, INSTANT, TEXTS } from '../../platform/openapi/properties';

export class EndAwardRequest {
  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: 'Why the award is given up; 2,000 letters at the most' })
  reason!: string;
}

export class PromoteRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', description: 'Who is next in reserve, as the sender has seen it' })
  proposalId!: string;
}

export class AwardEndingView {
  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty({ type: Boolean, description: 'Whether the municipality itself gave it up; else a manager recorded it' })
  byApplicant!: boolean;

  @ApiProperty({ type: String })
  endedBy!: string;

  @ApiProperty(INSTANT)
  endedAt!: string;
}

export class AwardView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Place in the ranking; null where a version since places it below a gate, or puts it aside',
  })
  position!: number | null;

  @ApiProperty({ type: String, enum: AWARD_STATES })
  state!: AwardState;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty({ ...CENTS, description: 'What the award is or was worth, integer cents; 0 in reserve' })
  awardedCents!: number;

  @ApiProperty({ ...INSTANT, nullable: true })
  promotedAt!: string | null;

  @ApiProperty({ type: AwardEndingView, nullable: true })
  ending!: AwardEndingView | null;

  @ApiProperty({
    type: String,
    enum: PASSED_OVER_REASONS,
    nullable: true,
    description: 'Why it is not the next though it stands before it in reserve',
  })
  passedOver!: PassedOverReason | null;

  @ApiProperty({ type: AbilityView, description: 'Whether the award can be given up' })
  end!: AbilityView;
}

export class LotAwardsView {
  @ApiProperty({ type: String, format: 'uuid' })
  lotId!: string;

  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ ...CENTS, description: 'Envelope with everything moved to the lot, integer cents' })
  envelopeCents!: number;

  @ApiProperty({ ...CENTS, description: 'Sum of the awards that stand, integer cents' })
  awardedCents!: number;

  @ApiProperty({ ...CENTS, description: 'What ended awards have freed and a promotion may use, integer cents' })
  freedCents!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Places that are free again; null where money is given' })
  freedPlaces!: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Who is promoted next' })
  nextId!: string | null;

  @ApiProperty({ type: AbilityView })
  promote!: AbilityView;

  @ApiProperty({ type: [AwardView], description: 'In the order of the ranking' })
  proposals!: AwardView[];
}

export class CallAwardsView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: [LotAwardsView] })
  lots!: LotAwardsView[];
}

export class OwnAwardView {
  @ApiProperty({ type: String, enum: AWARD_STATES })
  state!: AwardState;

  @ApiProperty({ type: Boolean, description: 'Whether the call gives grants; else it gives places' })
  givesGrant!: boolean;

  @ApiProperty({ ...CENTS, description: 'What the award is or was worth, integer cents; 0 in reserve' })
  awardedCents!: number;

  @ApiProperty({ ...INSTANT, nullable: true })
  promotedAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: AbilityView, description: 'Whether the reader may give the award up' })
  end!: AbilityView;
}
