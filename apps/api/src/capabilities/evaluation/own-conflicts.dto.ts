import { ApiProperty } from '@nestjs/swagger';
import {
  CHAIR_DECISIONS,
  type ChairDecision,
  CONFLICT_LEVELS,
  type ConflictLevel,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { INSTANT, TEXTS } from '../../platform/openapi/properties';
import { NamedProposalView } from '../proposals';

export class OwnConflictView extends NamedProposalView {
  @ApiProperty({ type: Number })
  lotNumber!: number;

  @ApiProperty({ type: String, enum: CONFLICT_LEVELS, nullable: true, description: 'What one has declared' })
  level!: ConflictLevel | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: String, enum: CHAIR_DECISIONS, nullable: true })
  chairDecision!: ChairDecision | null;

  @ApiProperty({ type: [String], enum: CONFLICT_LEVELS, description: 'What one can declare now' })
  levels!: ConflictLevel[];
}

export class OwnConflictsView {
  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({
    type: [OwnConflictView],
    description: 'Of lots whose deadline has passed; what is hidden from the reader by a conflict is not among them',
  })
  proposals!: OwnConflictView[];
}

/** A potential conflict of somebody who does not score the proposal, which waits for the chair. */
export class DeclaredConflictView extends NamedProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  personId!: string;

  @ApiProperty({ type: String })
  personName!: string;

  @ApiProperty({ type: String })
  reason!: string;

  @ApiProperty(INSTANT)
  declaredAt!: string;
}
