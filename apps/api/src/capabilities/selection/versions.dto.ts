import { ApiProperty } from '@nestjs/swagger';
import {
  CUT_OFF_REASONS,
  type CutOffReason,
  DIFF_PARTS,
  DIFF_RULES,
  type DiffPart,
  type DiffRule,
  NAMED_CORRECTION_KINDS,
  type NamedCorrectionKind,
  OUTCOMES,
  type Outcome,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { CENTS, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { ExcludedProposalView } from './excluded.dto';
import { RankingView, TieView } from './ranking.dto';
import { RationalView } from './rational.dto';

export class CorrectRankingRequest {
  @IsIn(NAMED_CORRECTION_KINDS)
  @ApiProperty({ type: String, enum: NAMED_CORRECTION_KINDS })
  kind!: NamedCorrectionKind;

  @IsString()
  @MaxLength(10_000)
  @ApiProperty({ type: String, description: 'At most 1,000 graphemes' })
  reason!: string;
}

export class VersionRow {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Rank; null below a gate' })
  position!: number | null;

  @ApiProperty({ type: RationalView, description: 'Exact mean of the totals, points' })
  mean!: RationalView;

  @ApiProperty({ type: TieView, nullable: true })
  tie!: TieView | null;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty({ ...CENTS, description: 'As decided on this version, or by its line; integer cents' })
  recommendedCents!: number;

  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: String, enum: CUT_OFF_REASONS })
  reason!: CutOffReason;

  @ApiProperty({ type: String, nullable: true })
  departureReason!: string | null;
}

export class DiffSideView {
  @ApiProperty({ type: Number, nullable: true })
  position!: number | null;

  @ApiProperty({ type: RationalView, nullable: true })
  mean!: RationalView | null;

  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty(CENTS)
  requestedCents!: number;

  @ApiProperty(CENTS)
  recommendedCents!: number;

  @ApiProperty({ type: Number, description: 'Sheets that count' })
  sheets!: number;
}

export class DiffRowView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: DiffSideView, nullable: true })
  before!: DiffSideView | null;

  @ApiProperty({ type: DiffSideView, nullable: true })
  after!: DiffSideView | null;

  @ApiProperty({ type: String, enum: DIFF_PARTS, isArray: true })
  changed!: DiffPart[];
}

export class DiffMoneyView {
  @ApiProperty(CENTS)
  envelopeCents!: number;

  @ApiProperty(CENTS)
  usedCents!: number;

  @ApiProperty(CENTS)
  leftCents!: number;
}

export class DiffMoneySidesView {
  @ApiProperty({ type: DiffMoneyView })
  before!: DiffMoneyView;

  @ApiProperty({ type: DiffMoneyView })
  after!: DiffMoneyView;
}

export class RankingDiffView {
  @ApiProperty({ type: [DiffRowView] })
  rows!: DiffRowView[];

  @ApiProperty({ type: Number, description: 'Proposals of which nothing differs' })
  unchanged!: number;

  @ApiProperty({ type: DiffMoneySidesView })
  money!: DiffMoneySidesView;

  @ApiProperty({ type: String, enum: DIFF_RULES, isArray: true })
  rules!: DiffRule[];
}

export class RankingVersionView {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: String })
  callSlug!: string;

  @ApiProperty(TEXTS)
  callTitle!: Record<string, string>;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: Boolean, description: 'Whether money decides; else places do' })
  givesGrant!: boolean;

  @ApiProperty({ type: RankingView })
  ranking!: RankingView;

  @ApiProperty({ type: [RankingView], description: 'Every version, the first first' })
  versions!: RankingView[];

  @ApiProperty({
    type: RankingDiffView,
    nullable: true,
    description: 'Against the version before; null for a first one',
  })
  diff!: RankingDiffView | null;

  @ApiProperty({ type: [VersionRow] })
  rows!: VersionRow[];

  @ApiProperty({ type: [ExcludedProposalView] })
  excluded!: ExcludedProposalView[];

  @ApiProperty({ type: DiffMoneyView, description: 'Money of the version, with its decisions once there are some' })
  money!: DiffMoneyView;
}
