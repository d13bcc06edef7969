import { ApiProperty } from '@nestjs/swagger';
import {
  CONSENSUS_ANSWERS,
  CONSENSUS_STATES,
  type ConsensusAnswer,
  type ConsensusState,
  type SheetContent,
} from '@trilot/domain';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT } from '../../platform/openapi/properties';
import { SHEET_CONTENT_SCHEMA } from '../evaluation';

export class BoardAnswerView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: String, enum: CONSENSUS_ANSWERS })
  answer!: ConsensusAnswer;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty(INSTANT)
  answeredAt!: string;
}

export class ConsensusParticipantView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  name!: string;
}

/** How the evaluators of a proposal agree on its scores. */
export class BoardConsensusView {
  @ApiProperty({ type: String, enum: CONSENSUS_STATES })
  state!: ConsensusState;

  @ApiProperty({ type: String })
  rapporteur!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  rapporteurId!: string;

  @ApiProperty({ type: [ConsensusParticipantView], description: 'Those whose sheets count' })
  participants!: ConsensusParticipantView[];

  @ApiProperty({
    ...(SHEET_CONTENT_SCHEMA as object),
    nullable: true,
    description: 'Null until it is concluded',
  })
  content!: SheetContent | null;

  @ApiProperty({ type: [BoardAnswerView], description: 'In the order in which they were given' })
  answers!: BoardAnswerView[];

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 over what was agreed on, hex' })
  seal!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the committee ended it without agreement' })
  failedReason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  failedBy!: string | null;

  @ApiProperty({ type: AbilityView, description: 'Whether another rapporteur can be appointed' })
  appoint!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'Whether it can be ended without agreement' })
  end!: AbilityView;
}
