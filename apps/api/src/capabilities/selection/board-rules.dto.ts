import { ApiProperty } from '@nestjs/swagger';
import {
  CUT_OFF_RULES,
  type CutOffRule,
  THIRD_SCORE_RULES,
  type ThirdScoreRule,
  TIE_BREAKS,
  type TieBreak,
} from '@trilot/domain';
import { TEXTS } from '../../platform/openapi/properties';

export class BoardQuestionView {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty(TEXTS)
  text!: Record<string, string>;

  @ApiProperty({ type: Number })
  weight!: number;

  @ApiProperty({ type: Number, nullable: true })
  gate!: number | null;

  @ApiProperty({ type: Number, description: 'Highest unweighted score' })
  max!: number;
}

export class BoardRulesView {
  @ApiProperty({ type: Number, nullable: true })
  totalGate!: number | null;

  @ApiProperty({ type: Number })
  max!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Places given instead of money; null where money decides' })
  places!: number | null;

  @ApiProperty({ type: String, enum: THIRD_SCORE_RULES, description: 'How three sheets combine where two diverge' })
  thirdScore!: ThirdScoreRule;

  @ApiProperty({ type: Number, nullable: true, description: 'Awards a municipality may win in the call' })
  maxAwards!: number | null;

  @ApiProperty({ type: String, enum: CUT_OFF_RULES })
  cutOff!: CutOffRule;

  @ApiProperty({ type: String, enum: TIE_BREAKS, isArray: true })
  tieBreaks!: TieBreak[];

  @ApiProperty({ type: [BoardQuestionView] })
  questions!: BoardQuestionView[];
}
