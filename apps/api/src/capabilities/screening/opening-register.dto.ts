import { ApiProperty } from '@nestjs/swagger';
import { ATTEMPT_GROUNDS, type AttemptGround, type Lack, LACKS, STAGE_KINDS, type StageKind } from '@trilot/domain';
import { AbilityView } from '../../platform/auth/abilities';
import { CENTS, INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';

export class RegisteredProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Instant of receipt, to the millisecond' })
  receivedAt!: string;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) of the sealed revision' })
  digest!: string;
}

export class RegisteredAttemptView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty(INSTANT)
  at!: string;

  @ApiProperty({ type: String, description: 'Code of the refusal' })
  code!: string;

  @ApiProperty({ type: String, enum: ATTEMPT_GROUNDS })
  ground!: AttemptGround;

  @ApiProperty({ type: Number, nullable: true, description: 'Milliseconds after the deadline' })
  lateByMs!: number | null;

  @ApiProperty({ type: [String], enum: LACKS, description: 'What was missing, by part of the proposal' })
  lacks!: Lack[];
}

export class RegisterRecordView {
  @ApiProperty({ type: String })
  openedBy!: string;

  @ApiProperty(INSTANT)
  openedAt!: string;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) over the whole register' })
  digest!: string;
}

export class OpeningRegisterView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String })
  currency!: string;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'The stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: [RegisteredProposalView], description: 'In the order of receipt' })
  proposals!: RegisteredProposalView[];

  @ApiProperty({ type: [RegisteredAttemptView], description: 'Refused attempts, in their order' })
  attempts!: RegisteredAttemptView[];

  @ApiProperty({ type: RegisterRecordView, nullable: true, description: 'Null until it has been drawn up' })
  record!: RegisterRecordView | null;

  @ApiProperty({ type: AbilityView })
  drawUp!: AbilityView;
}
