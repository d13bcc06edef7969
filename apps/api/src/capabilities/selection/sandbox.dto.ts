import { ApiProperty } from '@nestjs/swagger';
import {
  type CallDefinition,
  type ProposalContent,
  type SheetContent,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsIn, IsInt, IsObject, Max, Min } from 'class-validator';
import { SHEET_CONTENT_SCHEMA } from '../evaluation';
import { PROPOSAL_CONTENT_SCHEMA } from '../proposals';

export class TrialView {
  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Number, nullable: true, description: 'Number of the sheet, from 1; null for the draft' })
  sheet!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;

  @ApiProperty({ type: Number })
  version!: number;
}

export class SandboxView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Definition of the call as it was when the sandbox was begun',
  })
  definition!: CallDefinition;

  @ApiProperty({ type: String, format: 'date-time' })
  begunAt!: string;

  @ApiProperty({ type: Boolean, description: 'Whether the call has changed since' })
  outdated!: boolean;

  @ApiProperty({ type: [TrialView], description: 'What has been written and scored' })
  trials!: TrialView[];
}

export class SandboxAnswer {
  @ApiProperty({ type: SandboxView, nullable: true, description: 'null where none has been begun' })
  sandbox!: SandboxView | null;
}

export class SavedTrialView {
  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  savedAt!: string;
}

export class SaveTrialDraftRequest {
  @IsObject()
  @ApiProperty(PROPOSAL_CONTENT_SCHEMA)
  content!: ProposalContent;
}

export class SaveTrialSheetRequest {
  @IsObject()
  @ApiProperty(SHEET_CONTENT_SCHEMA as never)
  content!: SheetContent;
}

export class TrySubmissionRequest {
  @IsIn(STAGE_KINDS)
  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @IsInt()
  @Min(1)
  @Max(99)
  @ApiProperty({ type: Number })
  lot!: number;
}
