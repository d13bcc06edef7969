import { ApiProperty } from '@nestjs/swagger';
import {
  type CallDefinition,
  CONSENSUS_ANSWERS,
  CONSENSUS_STATES,
  type ConsensusAnswer,
  type ConsensusState,
  SENTENCE_LIMIT,
  type SheetContent,
} from '@trilot/domain';
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { INSTANT } from '../../platform/openapi/properties';
import { CallView } from '../calls';
import { SHEET_CONTENT_SCHEMA } from './sheet.schema';

const LARGEST_INTEGER = 2_147_483_647;

export class ProposeConsensusRequest {
  @IsInt()
  @Min(0)
  @Max(LARGEST_INTEGER)
  @ApiProperty({ type: Number, description: 'Version that the rapporteur has checked' })
  version!: number;
}

export class AnswerConsensusRequest {
  @IsIn(CONSENSUS_ANSWERS)
  @ApiProperty({ type: String, enum: CONSENSUS_ANSWERS })
  answer!: ConsensusAnswer;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: `Required with an objection; at most ${SENTENCE_LIMIT} graphemes` })
  reason!: string;

  @IsInt()
  @Min(1)
  @Max(LARGEST_INTEGER)
  @ApiProperty({ type: Number, description: 'Round of what the evaluator has read' })
  round!: number;
}

export class AppointRapporteurRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  evaluatorId!: string;
}

export class EndConsensusRequest {
  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: `At most ${SENTENCE_LIMIT} graphemes` })
  reason!: string;
}

export class ConsensusSheetView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: Boolean, description: "Whether it is the reader's own" })
  own!: boolean;

  @ApiProperty({ ...(SHEET_CONTENT_SCHEMA as object), description: 'Complete, as it was submitted' })
  content!: SheetContent;
}

export class QuestionDifferenceView {
  @ApiProperty({ type: String })
  question!: string;

  @ApiProperty({ type: Number, description: 'Weighted points between the highest and the lowest score' })
  points!: number;
}

export class ConsensusAnswerView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: Number })
  round!: number;

  @ApiProperty({ type: String, enum: CONSENSUS_ANSWERS })
  answer!: ConsensusAnswer;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty(INSTANT)
  answeredAt!: string;
}

export class ConsensusAbilities {
  @ApiProperty({ type: AbilityView })
  save!: AbilityView;

  @ApiProperty({ type: AbilityView, description: 'As it stands; it has to be complete' })
  propose!: AbilityView;

  @ApiProperty({ type: AbilityView })
  answer!: AbilityView;
}

/** The consensus of a proposal for one of its evaluators, all of whom have submitted their sheets. */
export class ConsensusView {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: CallView })
  call!: Omit<CallView, 'definition'> & { definition: CallDefinition };

  @ApiProperty({ type: String, enum: CONSENSUS_STATES })
  state!: ConsensusState;

  @ApiProperty({ type: String })
  rapporteur!: string;

  @ApiProperty({ type: Boolean, description: 'Whether the reader is the rapporteur' })
  own!: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether the reader has answered what is put forward' })
  answered!: boolean;

  @ApiProperty({
    ...(SHEET_CONTENT_SCHEMA as object),
    description: 'Empty for the others until it is put forward',
  })
  content!: SheetContent;

  @ApiProperty({ type: Number, description: 'Counts saves' })
  version!: number;

  @ApiProperty({ type: Number, description: 'Counts how often it was put forward' })
  round!: number;

  @ApiProperty(INSTANT)
  savedAt!: string;

  @ApiProperty({ type: [ConsensusSheetView], description: 'The sheets that count, in the order of assignment' })
  sheets!: ConsensusSheetView[];

  @ApiProperty({ type: [QuestionDifferenceView], description: 'The furthest apart first' })
  differences!: QuestionDifferenceView[];

  @ApiProperty({ type: [ConsensusAnswerView], description: 'In the order in which they were given' })
  answers!: ConsensusAnswerView[];

  @ApiProperty({ type: String, nullable: true, description: 'Why the committee ended it without agreement' })
  failedReason!: string | null;

  @ApiProperty({ type: ConsensusAbilities })
  abilities!: ConsensusAbilities;
}
