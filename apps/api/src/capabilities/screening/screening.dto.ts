import { ApiProperty } from '@nestjs/swagger';
import {
  type CallDefinition,
  type Checks,
  type FormDefinition,
  type ProposalContent,
  SCREENING_STATES,
  type ScreeningState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsObject } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { CallView, FORM_SCHEMA, LotSummary } from '../calls';
import { NamedProposalView, SUBMITTED_CONTENT_SCHEMA } from '../proposals';
import { InquiryView } from './inquiries.dto';
import { RejectionView } from './rejections.dto';
import { CHECKS_SCHEMA } from './screening.schema';

export class KeepChecksRequest {
  @IsObject()
  @ApiProperty({ ...(CHECKS_SCHEMA as object), description: 'What was found, by the code of the item' })
  checks!: Checks;
}

export class KeptChecksView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;
}

export class ChecklistItemView {
  @ApiProperty({ type: String, description: 'The code it is quoted by' })
  id!: string;

  @ApiProperty(TEXTS)
  text!: Record<string, string>;
}

export class ScreenedProposalView extends NamedProposalView {
  @ApiProperty({ type: String, enum: SCREENING_STATES })
  state!: ScreeningState;

  @ApiProperty({ type: Number, description: 'Items of the checklist that somebody has looked at' })
  checked!: number;

  @ApiProperty({ type: [String], description: 'Codes of the items that failed' })
  failed!: string[];

  @ApiProperty({ type: Number, description: 'Inquiries that wait for an answer' })
  waiting!: number;

  @ApiProperty({ type: Number, description: 'Inquiries that have been answered' })
  answered!: number;
}

export class LotScreeningsView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Number, description: 'Items of the checklist' })
  items!: number;

  @ApiProperty({ type: [ScreenedProposalView] })
  proposals!: ScreenedProposalView[];
}

export class ScreeningAbilities {
  @ApiProperty({ type: AbilityView })
  check!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether what has been kept admits the proposal' })
  admit!: AbilityView;

  @ApiProperty({ type: AbilityView })
  reopen!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether a rejection can be proposed now, whatever its code' })
  reject!: AbilityView;

  @ApiProperty({ type: AbilityView })
  reverse!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether the reader may confirm what another person has proposed' })
  confirm!: AbilityView;
}

export class ScreeningView extends NamedProposalView {
  @ApiProperty({ type: Number })
  revision!: number;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) of the sealed revision' })
  digest!: string;

  @ApiProperty(SUBMITTED_CONTENT_SCHEMA)
  content!: ProposalContent;

  @ApiProperty({ ...(FORM_SCHEMA as object), description: 'The form the proposal was written on' })
  form!: FormDefinition;

  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: CallView })
  call!: Omit<CallView, 'definition'> & { definition: CallDefinition };

  @ApiProperty({ type: [ChecklistItemView] })
  checklist!: ChecklistItemView[];

  @ApiProperty({ type: String, enum: SCREENING_STATES })
  state!: ScreeningState;

  @ApiProperty({ ...(CHECKS_SCHEMA as object), description: 'What was found, by the code of the item' })
  checks!: Checks;

  @ApiProperty({ type: Number, description: '0 while nothing has been kept' })
  version!: number;

  @ApiProperty({ type: [InquiryView], description: 'The newest first' })
  inquiries!: InquiryView[];

  @ApiProperty({ type: [RejectionView], description: 'Rejections and reversals, the newest first' })
  rejections!: RejectionView[];

  @ApiProperty({ type: ScreeningAbilities })
  abilities!: ScreeningAbilities;
}
