import { ApiProperty } from '@nestjs/swagger';
import {
  COMPLAINT_GROUNDS,
  COMPLAINT_STATES,
  type ComplaintGround,
  type ComplaintState,
  type ComplaintVerdict,
  COMPLAINT_VERDICTS,
} from '@trilot/domain';
import { IsIn, IsInt, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT } from '../../platform/openapi/properties';

/** More than a complaint may have: what is too long is refused by the rule, with a sentence. */
const LONGEST_TEXT = 100_000;

export class KeepComplaintRequest {
  @ValidateIf((_, value) => value !== null)
  @IsIn(COMPLAINT_GROUNDS)
  @ApiProperty({ type: String, enum: COMPLAINT_GROUNDS, nullable: true, description: 'Null while none is chosen' })
  ground!: ComplaintGround | null;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  @ApiProperty({ type: String, description: '8,000 letters at the most' })
  text!: string;
}

export class LodgeComplaintRequest {
  @IsInt()
  @Min(1)
  @ApiProperty({ type: Number, description: 'Version of the text that is lodged' })
  version!: number;
}

export class KeptComplaintView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;
}

export class ComplaintReceiptView {
  @ApiProperty(INSTANT)
  lodgedAt!: string;

  @ApiProperty({ type: String })
  lodgedBy!: string;

  @ApiProperty({ type: String, description: 'SHA-256 over reference, instant and text, hex' })
  digest!: string;

  @ApiProperty({ ...INSTANT, description: 'Until when it is answered' })
  dueAt!: string;
}

export class ComplaintAnswerView {
  @ApiProperty({ type: String, enum: COMPLAINT_VERDICTS })
  verdict!: ComplaintVerdict;

  @ApiProperty({ type: String })
  reasons!: string;

  @ApiProperty(INSTANT)
  decidedAt!: string;
}

export class WrittenComplaintView {
  @ApiProperty({
    type: String,
    enum: COMPLAINT_STATES,
    description: 'As the municipality may know it: an answer that waits for its second person is none yet',
  })
  state!: ComplaintState;

  @ApiProperty({ type: String, enum: COMPLAINT_GROUNDS, nullable: true })
  ground!: ComplaintGround | null;

  @ApiProperty({ type: String })
  text!: string;

  @ApiProperty({ type: ComplaintReceiptView, nullable: true })
  receipt!: ComplaintReceiptView | null;

  @ApiProperty({ type: ComplaintAnswerView, nullable: true })
  answer!: ComplaintAnswerView | null;
}

export class OwnComplaintView extends WrittenComplaintView {
  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;

  @ApiProperty({ type: String, format: 'date', description: 'Day from which the letter counts as read' })
  readOn!: string;

  @ApiProperty({ type: Boolean, description: 'Whether it has been opened by then; otherwise it is presumed' })
  opened!: boolean;

  @ApiProperty({ ...INSTANT, description: 'Until when one can complain' })
  until!: string;

  @ApiProperty({ type: Number, description: 'Calendar days in which a complaint is answered' })
  answerDays!: number;

  @ApiProperty({ type: Number, description: 'Version of what is kept; 0 while nothing has been' })
  version!: number;

  @ApiProperty({ type: AbilityView })
  write!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Of the text as it is kept' })
  lodge!: AbilityView;

  @ApiProperty({
    type: [WrittenComplaintView],
    description: 'What was lodged about decisions that have been corrected since, the last one first',
  })
  earlier!: WrittenComplaintView[];
}
