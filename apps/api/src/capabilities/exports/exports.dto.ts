import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  EXPORT_KINDS,
  EXPORT_STATES,
  type ExportKind,
  type ExportState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@trilot/i18n';
import { IsIn, IsOptional } from 'class-validator';
import { AbilityView, RefusalView } from '../../platform/auth/abilities';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../platform/documents/formats';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';

export class AskExportRequest {
  @IsIn(EXPORT_KINDS)
  @ApiProperty({ type: String, enum: EXPORT_KINDS })
  kind!: ExportKind;

  @IsIn(INTERFACE_LANGUAGES)
  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES, description: 'Of headings and documents' })
  language!: InterfaceLanguage;

  @IsOptional()
  @IsIn(STAGE_KINDS)
  @ApiPropertyOptional({ type: String, enum: STAGE_KINDS, description: 'Left out, the stage at work' })
  stage?: StageKind;

  @IsOptional()
  @IsIn(DOCUMENT_FORMATS)
  @ApiPropertyOptional({ type: String, enum: DOCUMENT_FORMATS, description: 'Of the dossiers; PDF where left out' })
  format?: DocumentFormat;
}

export class LeftOutView {
  @ApiProperty({ type: Number, description: 'Proposals with which the reader has a conflict of interest' })
  conflicts!: number;

  @ApiProperty({ type: [Number], description: 'Numbers of the lots whose deadline had not passed' })
  sealedLots!: number[];

  @ApiProperty({ type: Number, description: 'Files of proposals that nobody may open' })
  files!: number;
}

export class ExportFileView {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Number })
  bytes!: number;

  @ApiProperty({ type: String, description: 'SHA-256, hex' })
  digest!: string;

  @ApiProperty({ ...INSTANT, description: 'Until when it is kept' })
  expiresAt!: string;
}

export class ExportView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, enum: EXPORT_KINDS })
  kind!: ExportKind;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String, enum: INTERFACE_LANGUAGES })
  language!: InterfaceLanguage;

  @ApiProperty({ type: String, enum: DOCUMENT_FORMATS, nullable: true })
  format!: DocumentFormat | null;

  @ApiProperty({ type: String, enum: EXPORT_STATES })
  state!: ExportState;

  @ApiProperty(INSTANT)
  askedAt!: string;

  @ApiProperty({ type: Number, description: 'Steps that are done' })
  done!: number;

  @ApiProperty({ type: Number, description: 'Steps altogether; 0 until it is known' })
  total!: number;

  @ApiProperty({ type: LeftOutView, nullable: true, description: 'Null until the file is ready' })
  leftOut!: LeftOutView | null;

  @ApiProperty({ type: ExportFileView, nullable: true, description: 'Null before it is ready and once it is gone' })
  file!: ExportFileView | null;

  @ApiProperty({ type: RefusalView, nullable: true, description: 'Why it failed' })
  refusal!: RefusalView | null;

  @ApiProperty({ type: AbilityView })
  download!: AbilityView;
}

export class ExportKindView {
  @ApiProperty({ type: String, enum: EXPORT_KINDS })
  kind!: ExportKind;

  @ApiProperty({ type: AbilityView })
  ask!: AbilityView;
}

export class ExportsView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'The stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: [Number], description: 'Numbers of the lots that are still sealed at the stage' })
  sealedLots!: number[];

  @ApiProperty({ type: Boolean, description: 'Whether the results are public' })
  announced!: boolean;

  @ApiProperty({ type: [ExportKindView], description: 'Kinds the reader may have' })
  kinds!: ExportKindView[];

  @ApiProperty({ type: [ExportView], description: "The reader's own exports of the call, newest first" })
  exports!: ExportView[];
}
