import { ApiProperty } from '@nestjs/swagger';
import {
  type ConceptNote,
  type ProposalContent,
  PROPOSAL_STATES,
  type ProposalState,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { CENTS } from '../../platform/openapi/properties';
import { SUBMITTED_CONTENT_SCHEMA } from './content.schema';

/** The document of the same proposal at the other stage of its call. */
export class OtherStageView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String, enum: PROPOSAL_STATES })
  state!: ProposalState;
}

/** What a full application takes over from its concept note and is measured by. */
export class ConceptNoteView implements ConceptNote {
  @ApiProperty(SUBMITTED_CONTENT_SCHEMA)
  content!: ProposalContent;

  @ApiProperty(CENTS)
  requestedCents!: number;
}
