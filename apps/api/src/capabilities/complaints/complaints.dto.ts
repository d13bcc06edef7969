import { ApiProperty } from '@nestjs/swagger';
import {
  COMPLAINT_GROUNDS,
  COMPLAINT_STATES,
  COMPLAINT_VERDICTS,
  type ComplaintGround,
  type ComplaintState,
  type ComplaintVerdict,
} from '@trilot/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';

const LONGEST_TEXT = 100_000;

export class AnswerComplaintRequest {
  @IsIn(COMPLAINT_VERDICTS)
  @ApiProperty({ type: String, enum: COMPLAINT_VERDICTS })
  verdict!: ComplaintVerdict;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  @ApiProperty({ type: String, description: 'Why, as the municipality will read it; 8,000 letters at the most' })
  reasons!: string;
}

export class DecideComplaintRequest {
  @IsIn(['confirmed', 'refused'])
  @ApiProperty({ type: String, enum: ['confirmed', 'refused'] })
  verdict!: 'confirmed' | 'refused';

  @IsString()
  @MaxLength(LONGEST_TEXT)
  @ApiProperty({ type: String, description: 'Why it is refused; empty where it is confirmed' })
  reason!: string;
}

export class ComplaintSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: Number })
  lot!: number;

  @ApiProperty({ type: String, format: 'uuid' })
  lotId!: string;

  @ApiProperty({ type: Boolean, description: 'About a decision that was corrected after the announcement' })
  aboutCorrection!: boolean;

  @ApiProperty({ type: String, enum: COMPLAINT_GROUNDS })
  ground!: ComplaintGround;

  @ApiProperty({ type: String, enum: COMPLAINT_STATES })
  state!: ComplaintState;

  @ApiProperty(INSTANT)
  lodgedAt!: string;

  @ApiProperty({ ...INSTANT, description: 'Until when it is answered in time' })
  dueAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ type: Boolean, description: 'Upheld, and the ranking of its lot has no version since' })
  mustRankAnew!: boolean;
}

export class WaitingComplaintView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ ...INSTANT, description: 'Until when it is answered in time' })
  dueAt!: string;
}

export class ComplaintView extends ComplaintSummary {
  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty({ type: String, description: 'SHA-256 over reference, instant and text, hex' })
  digest!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The answer, given or proposed' })
  answer!: string | null;

  @ApiProperty({ type: String, nullable: true })
  proposedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ type: AbilityView, description: 'Whether the reader may answer it' })
  respond!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether the reader may confirm what is proposed' })
  confirm!: AbilityView;
}

export class CallComplaintsView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: [ComplaintSummary], description: 'What waits first, by when it is due' })
  complaints!: ComplaintSummary[];

  @ApiProperty(INSTANT)
  serverNow!: string;
}
