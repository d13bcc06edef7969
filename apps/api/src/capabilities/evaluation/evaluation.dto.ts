import { ApiProperty } from '@nestjs/swagger';
import {
  CHAIR_DECISIONS,
  type ChairDecision,
  type CallDefinition,
  CONFLICT_LEVELS,
  type ConflictLevel,
  CONSENSUS_STATES,
  type ConsensusState,
  type FormDefinition,
  type ProposalContent,
  type SheetContent,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsObject } from 'class-validator';
import { AbilityView, RefusalView } from '../../platform/auth/abilities';
import { IsVersion } from '../../platform/http/is-version';
import { INSTANT } from '../../platform/openapi/properties';
import { SuggestedGroundView } from '../assignment';
import { CallView, FORM_SCHEMA, LotSummary } from '../calls';
import { SUBMITTED_CONTENT_SCHEMA } from '../proposals';
import { SHEET_CONTENT_SCHEMA } from './sheet.schema';

const PROGRESS_STATES = ['notStarted', 'draft', 'submitted', 'voided'] as const;
type ProgressState = (typeof PROGRESS_STATES)[number];

export class SaveSheetRequest {
  @IsObject()
  @ApiProperty(SHEET_CONTENT_SCHEMA as never)
  content!: SheetContent;
}

export class SubmitSheetRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the sheet the evaluator has checked' })
  version!: number;
}

export class SheetProgressView {
  @ApiProperty({ type: String, enum: PROGRESS_STATES })
  state!: ProgressState;

  @ApiProperty({ type: Number })
  scored!: number;

  @ApiProperty({ type: Number })
  questions!: number;

  @ApiProperty({ type: Number, description: 'Weighted points so far' })
  points!: number;

  @ApiProperty({ type: Number })
  max!: number;
}

export class AssignmentConsensusView {
  @ApiProperty({ type: String, enum: CONSENSUS_STATES })
  state!: ConsensusState;

  @ApiProperty({ type: Boolean, description: 'Whether it is the turn of the reader' })
  turn!: boolean;
}

export class AssignmentSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null until the declaration allows the content to open' })
  title!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null until the mandate of the call is signed' })
  municipalityName!: string | null;

  @ApiProperty({ type: String, description: 'ISO 3166-2; the country alone until the mandate of the call is signed' })
  territory!: string;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: Number })
  lotNumber!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the mandate of the call is signed as it stands' })
  mandateSigned!: boolean;

  @ApiProperty({ type: String, enum: CONFLICT_LEVELS, nullable: true })
  conflict!: ConflictLevel | null;

  @ApiProperty({ type: String, enum: CHAIR_DECISIONS, nullable: true })
  chairDecision!: ChairDecision | null;

  @ApiProperty({
    type: [SuggestedGroundView],
    description: 'What known facts point to, the strongest first; empty before the mandate is signed and once declared',
  })
  suggestions!: SuggestedGroundView[];

  @ApiProperty({ type: SheetProgressView })
  sheet!: SheetProgressView;

  @ApiProperty({ type: AssignmentConsensusView, nullable: true, description: 'Null where none has been opened' })
  consensus!: AssignmentConsensusView | null;

  @ApiProperty(INSTANT)
  assignedAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'When one took it on; null until then' })
  acceptedAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day for the sheet by the calendar of the call; null where none is set',
  })
  dueOn!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'End of that day' })
  dueAt!: string | null;
}

export class SheetView {
  @ApiProperty(SHEET_CONTENT_SCHEMA as never)
  content!: SheetContent;

  @ApiProperty({ type: Number, description: '0 while nothing has been saved' })
  version!: number;

  @ApiProperty({ type: SheetProgressView })
  progress!: SheetProgressView;

  @ApiProperty({ type: [RefusalView] })
  gaps!: RefusalView[];

  @ApiProperty({ ...INSTANT, nullable: true })
  savedAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  submittedAt!: string | null;
}

export class EvaluatedProposalView {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: Number })
  revision!: number;

  @ApiProperty({ type: String, description: 'SHA-256 of the sealed revision, hex' })
  digest!: string;

  @ApiProperty(SUBMITTED_CONTENT_SCHEMA)
  content!: ProposalContent;

  @ApiProperty({ ...(FORM_SCHEMA as object), description: 'The form that this revision was written on' })
  form!: FormDefinition;
}

export class SheetAbilities {
  @ApiProperty({ type: AbilityView })
  save!: AbilityView;

  @ApiProperty({ type: AbilityView })
  submit!: AbilityView;
}

export class WorkspaceView {
  @ApiProperty({ type: AssignmentSummary })
  assignment!: AssignmentSummary;

  @ApiProperty({ type: EvaluatedProposalView })
  proposal!: EvaluatedProposalView;

  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: CallView })
  call!: Omit<CallView, 'definition'> & { definition: CallDefinition };

  @ApiProperty({ type: SheetView })
  sheet!: SheetView;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The next assignment whose sheet is open' })
  next!: string | null;

  @ApiProperty({ type: SheetAbilities })
  abilities!: SheetAbilities;
}
