import { ApiProperty } from '@nestjs/swagger';
import {
  type FormQuestion,
  PROPOSAL_STATES,
  type ProposalContent,
  type ProposalState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsObject, IsString, IsUUID, MaxLength } from 'class-validator';
import { AbilityView, RefusalView } from '../../platform/auth/abilities';
import { IsVersion } from '../../platform/http/is-version';
import { CENTS, INSTANT } from '../../platform/openapi/properties';
import { FORM_QUESTION_SCHEMA, LotSummary } from '../calls';
import { NewVersionView } from './call-version.dto';
import { ConfirmationView } from './confirmation.dto';
import { PROPOSAL_CONTENT_SCHEMA, SEALED_FILES_SCHEMA } from './content.schema';
import { FileView } from './files.dto';
import { PartnerConsentView } from './partners.dto';
import { ConceptNoteView, OtherStageView } from './stages.dto';

export class CreateProposalRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  lotId!: string;

  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  municipalityId!: string;
}

export class SaveDraftRequest {
  @IsObject()
  @ApiProperty(PROPOSAL_CONTENT_SCHEMA)
  content!: ProposalContent;
}

export class SubmitRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the draft the applicant has checked' })
  draftVersion!: number;
}

export class WithdrawRequest {
  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String })
  reason!: string;
}

export class ProposalSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Boolean, description: 'Whether the call has two stages' })
  twoStages!: boolean;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String, format: 'uuid' })
  municipalityId!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String, enum: PROPOSAL_STATES })
  state!: ProposalState;

  @ApiProperty({ type: Boolean })
  hasUnsubmittedChanges!: boolean;

  @ApiProperty({ ...INSTANT, nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  receiptNumber!: string | null;

  @ApiProperty(INSTANT)
  updatedAt!: string;
}

export class DraftView {
  @ApiProperty(PROPOSAL_CONTENT_SCHEMA)
  content!: ProposalContent;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: Number, description: 'Version of the call it is written on' })
  callVersion!: number;

  @ApiProperty(INSTANT)
  updatedAt!: string;

  @ApiProperty({ type: String, description: 'Name of the person who saved last' })
  updatedBy!: string;
}

export class SavedDraftView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;

  @ApiProperty({ type: Number, description: 'Version of the call that stands, so that writers hear of a change' })
  callVersion!: number;
}

export class ReceiptView {
  @ApiProperty({ type: String, example: 'R-7KQ4M2XA' })
  number!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Number })
  revision!: number;

  @ApiProperty({ ...INSTANT, description: "The database's clock in the transaction that accepted the submission" })
  submittedAt!: string;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) of the sealed content as canonical JSON (RFC 8785)' })
  digest!: string;

  @ApiProperty({ type: String })
  submittedBy!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  callTitle!: Record<string, string>;

  @ApiProperty({ type: Number })
  lotNumber!: number;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty(INSTANT)
  deadline!: string;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;
}

export class TaskView {
  @ApiProperty({ type: String, example: 'form:needs' })
  section!: string;

  @ApiProperty({ type: String, enum: ['notStarted', 'inProgress', 'complete'] })
  state!: 'notStarted' | 'inProgress' | 'complete';

  @ApiProperty({ type: [RefusalView] })
  gaps!: RefusalView[];
}

export class ProposalMunicipalityView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;
}

export class ProposalAbilities {
  @ApiProperty({ type: AbilityView })
  edit!: AbilityView;

  @ApiProperty({ type: AbilityView })
  submit!: AbilityView;

  @ApiProperty({ type: AbilityView })
  confirm!: AbilityView;

  @ApiProperty({ type: AbilityView })
  askConfirmation!: AbilityView;

  @ApiProperty({ type: AbilityView })
  withdraw!: AbilityView;

  @ApiProperty({ type: AbilityView })
  beginFullApplication!: AbilityView;
}

export class ProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String, enum: PROPOSAL_STATES })
  state!: ProposalState;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty({ type: NewVersionView, nullable: true, description: 'A later version of the call that concerns it' })
  newVersion!: NewVersionView | null;

  @ApiProperty({
    type: 'array',
    items: FORM_QUESTION_SCHEMA as never,
    description: 'Questions of earlier versions, for answers that are no longer asked for',
  })
  pastQuestions!: FormQuestion[];

  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: ProposalMunicipalityView })
  municipality!: ProposalMunicipalityView;

  @ApiProperty({ type: DraftView })
  draft!: DraftView;

  @ApiProperty({ type: ReceiptView, nullable: true, description: 'The submission that stands' })
  submitted!: ReceiptView | null;

  @ApiProperty({ type: Boolean })
  hasUnsubmittedChanges!: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether the programme has asked about it since the deadline' })
  hasInquiries!: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether the call makes a submission final' })
  submissionIsFinal!: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether the call asks for the word of a signatory' })
  confirmationNeeded!: boolean;

  @ApiProperty({ type: ConfirmationView, nullable: true, description: "The signatory's newest word on the draft" })
  confirmation!: ConfirmationView | null;

  @ApiProperty({ type: [String], description: 'Names of the people who sign for the municipality' })
  signatories!: string[];

  @ApiProperty({ type: [PartnerConsentView], description: 'What partners were asked and have said' })
  partners!: PartnerConsentView[];

  @ApiProperty({ type: [FileView], description: 'Files of the draft, finished or not' })
  files!: FileView[];

  @ApiProperty({ ...INSTANT, nullable: true, description: 'Deadline of the full application of a call in two stages' })
  fullApplicationDeadline!: string | null;

  @ApiProperty({ type: OtherStageView, nullable: true, description: 'The same proposal at the other stage' })
  otherStage!: OtherStageView | null;

  @ApiProperty({ type: ConceptNoteView, nullable: true, description: 'What a full application takes over' })
  conceptNote!: ConceptNoteView | null;

  @ApiProperty({ type: [TaskView] })
  tasks!: TaskView[];

  @ApiProperty({ type: ProposalAbilities })
  abilities!: ProposalAbilities;

  @ApiProperty(INSTANT)
  serverNow!: string;
}

export class RevisionView {
  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty(INSTANT)
  submittedAt!: string;

  @ApiProperty({ type: String })
  submittedBy!: string;

  @ApiProperty({ type: String })
  digest!: string;

  @ApiProperty({ type: String })
  receiptNumber!: string;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty({ ...SEALED_FILES_SCHEMA, description: 'Files it was sealed with, by slot' })
  files!: NonNullable<ProposalContent['files']>;

  @ApiProperty({ type: Boolean, description: 'Whether this is the revision that stands' })
  stands!: boolean;
}
