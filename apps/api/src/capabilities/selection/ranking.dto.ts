import { ApiProperty } from '@nestjs/swagger';
import {
  CORRECTION_KINDS,
  type CorrectionKind,
  RANKING_STATES,
  type RankingState,
  TIE_BREAKS,
  type TieBreak,
} from '@trilot/domain';
import { INSTANT } from '../../platform/openapi/properties';

const TIE_DECISIONS = [...TIE_BREAKS, 'pendingDraw'] as const;

export class TieView {
  @ApiProperty({ type: [String], description: 'References of the proposals with exactly the same mean' })
  with!: string[];

  @ApiProperty({ type: String, enum: TIE_DECISIONS })
  brokenBy!: TieBreak | 'pendingDraw';
}

export class CorrectionView {
  @ApiProperty({ type: String, enum: CORRECTION_KINDS })
  kind!: CorrectionKind;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null to whom a conflict of interest hides a proposal of the lot: it may be about that one',
  })
  reason!: string | null;

  @ApiProperty({ type: String, format: 'uuid', description: 'The version before' })
  predecessorId!: string;
}

export class RankingView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty({ type: String, enum: RANKING_STATES })
  state!: RankingState;

  @ApiProperty({ type: Number })
  rulesVersion!: number;

  @ApiProperty({ type: String, description: 'SHA-256 of the canonical snapshot, hex' })
  hash!: string;

  @ApiProperty({ type: String, description: 'Its hash was committed when the call was published' })
  drawSeed!: string;

  @ApiProperty({ type: String })
  frozenBy!: string;

  @ApiProperty(INSTANT)
  frozenAt!: string;

  @ApiProperty({
    ...INSTANT,
    nullable: true,
    description:
      'Since when it no longer matches its inputs, because a sheet was voided after the freeze; null while it does',
  })
  outdatedSince!: string | null;

  @ApiProperty({ type: Number, description: 'Counts how often decisions have been proposed: what an approval names' })
  decisionsVersion!: number;

  @ApiProperty({ type: String, nullable: true })
  proposedBy!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  proposedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  approvedBy!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  approvedAt!: string | null;

  @ApiProperty({ type: CorrectionView, nullable: true, description: 'Why there is this version; null for a first one' })
  correction!: CorrectionView | null;
}
