import { ApiProperty } from '@nestjs/swagger';
import {
  CUT_OFF_REASONS,
  type CutOffReason,
  DIVERGENCE_REASONS,
  type DivergenceReason,
  NAMED_CORRECTION_KINDS,
  type NamedCorrectionKind,
  OUTCOMES,
  type Outcome,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { AbilityView } from '../../platform/auth/abilities';
import { CENTS, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { BoardConsensusView } from './board-consensus.dto';
import { BoardConsolidationView } from './board-consolidations.dto';
import { BoardRulesView } from './board-rules.dto';
import { ExcludedProposalView } from './excluded.dto';
import { FailedGateView } from './failed-gate.dto';
import { RankingView, TieView } from './ranking.dto';
import { RationalView } from './rational.dto';

export class BoardScoreView {
  @ApiProperty({ type: String })
  questionId!: string;

  @ApiProperty({ type: Number })
  value!: number;

  @ApiProperty({ type: String })
  reason!: string;
}

export class BoardSheetView {
  @ApiProperty({ type: String })
  evaluatorName!: string;

  @ApiProperty({ type: Number })
  total!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the sheet is part of the score' })
  counts!: boolean;

  @ApiProperty({ type: [BoardScoreView] })
  scores!: BoardScoreView[];

  @ApiProperty(TEXTS)
  comments!: Record<string, string>;
}

export class CarriedSectionView {
  @ApiProperty({ type: String })
  section!: string;

  @ApiProperty({ type: RationalView, description: 'Points taken over from the concept note' })
  points!: RationalView;
}

export class BoardRow {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  municipalityId!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: [String], description: 'References of awards it is to win in other lots of the call' })
  awardsElsewhere!: string[];

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Rank; null below a gate' })
  position!: number | null;

  @ApiProperty({ type: RationalView, description: 'Exact mean of the totals as consolidated, points' })
  mean!: RationalView;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty(CENTS)
  recommendedCents!: number;

  @ApiProperty({ type: Number, description: 'Recommended amounts down to this row, integer cents' })
  runningCents!: number;

  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: String, enum: CUT_OFF_REASONS })
  reason!: CutOffReason;

  @ApiProperty({ type: String, nullable: true, description: 'Why the decision departs from the ranking' })
  departureReason!: string | null;

  @ApiProperty({ type: TieView, nullable: true })
  tie!: TieView | null;

  @ApiProperty({ type: [CarriedSectionView] })
  carried!: CarriedSectionView[];

  @ApiProperty({ type: [FailedGateView] })
  failedGates!: FailedGateView[];

  @ApiProperty({
    type: [Number],
    description: 'Per question in grid order: sum over the sheets of the unweighted scores, as consolidated',
  })
  questionSums!: number[];

  @ApiProperty({ type: Number, description: 'Sheets that the sums are over' })
  scoredSheets!: number;

  @ApiProperty({
    type: RationalView,
    nullable: true,
    description: 'Exact mean without the consolidations that stand; null where there are none',
  })
  evaluatorsMean!: RationalView | null;

  @ApiProperty({ type: BoardConsensusView, nullable: true, description: 'Null where the call asks for none' })
  consensus!: BoardConsensusView | null;

  @ApiProperty({ type: [BoardConsolidationView], description: 'In the order in which they were recorded' })
  consolidations!: BoardConsolidationView[];

  @ApiProperty({ type: AbilityView, description: 'Whether the committee may record a score of its own now' })
  consolidate!: AbilityView;

  @ApiProperty({ type: [BoardSheetView] })
  sheets!: BoardSheetView[];
}

export class UnagreedView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;
}

export class UnfinishedView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: Number })
  sheets!: number;
}

export class DivergingView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: DIVERGENCE_REASONS })
  reason!: DivergenceReason;

  @ApiProperty({ type: Number, description: 'Points between the totals of the first two sheets' })
  difference!: number;

  @ApiProperty({ type: Number, description: 'Points they may differ by' })
  limit!: number;

  @ApiProperty({ type: Number, description: 'Sheets submitted; three are needed' })
  sheets!: number;
}

export class BoardAbilities {
  @ApiProperty({ type: AbilityView })
  freeze!: AbilityView;

  @ApiProperty({ type: AbilityView })
  propose!: AbilityView;

  @ApiProperty({ type: AbilityView })
  approve!: AbilityView;

  @ApiProperty({
    type: String,
    enum: NAMED_CORRECTION_KINDS,
    isArray: true,
    description: 'Reasons for which the frozen ranking can be corrected now',
  })
  correct!: NamedCorrectionKind[];
}

/** The line under ranked concept notes. */
export class PreselectionView {
  @ApiProperty({ ...CENTS, description: 'Amount at which the invitations end' })
  limitCents!: number;

  @ApiProperty({ type: Number, description: 'Share of the envelope, basis points' })
  multipleBp!: number;
}

export class BoardView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: PreselectionView, nullable: true, description: 'Where concept notes are ranked for invitation' })
  preselection!: PreselectionView | null;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ ...CENTS, description: 'The published envelope with what was moved between lots, integer cents' })
  moneyCents!: number;

  @ApiProperty({ type: BoardRulesView })
  rules!: BoardRulesView;

  @ApiProperty({ type: RankingView, nullable: true, description: 'Null while the board is a preview' })
  ranking!: RankingView | null;

  @ApiProperty({
    type: Boolean,
    description: 'Whether the screening has decided otherwise since the freeze, so that another version is due',
  })
  outdated!: boolean;

  @ApiProperty({ type: [BoardRow] })
  rows!: BoardRow[];

  @ApiProperty(CENTS)
  usedCents!: number;

  @ApiProperty(CENTS)
  leftCents!: number;

  @ApiProperty({ type: Number, description: 'Sheets every proposal needs' })
  needed!: number;

  @ApiProperty({ type: [UnfinishedView] })
  unfinished!: UnfinishedView[];

  @ApiProperty({ type: [UnagreedView], description: 'Proposals whose evaluators have still to agree' })
  unagreed!: UnagreedView[];

  @ApiProperty({ type: [ExcludedProposalView], description: 'What the screening has put aside: not ranked' })
  excluded!: ExcludedProposalView[];

  @ApiProperty({ type: [DivergingView], description: 'Proposals whose first two sheets diverge' })
  diverging!: DivergingView[];

  @ApiProperty({ type: BoardAbilities })
  abilities!: BoardAbilities;
}
