import { ApiProperty } from '@nestjs/swagger';
import { CENTS, TEXTS } from '../../platform/openapi/properties';

export class AwardedProject {
  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  municipality!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty(CENTS)
  awardedCents!: number;
}

export class LotResults {
  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty(CENTS)
  envelopeCents!: number;

  @ApiProperty(CENTS)
  awardedCents!: number;

  @ApiProperty({ type: Number, description: 'Proposals evaluated' })
  evaluated!: number;

  @ApiProperty({ type: Number, description: 'Proposals above every gate' })
  aboveGates!: number;

  @ApiProperty({ type: Number, description: 'Proposals on the reserve list' })
  reserve!: number;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the frozen ranking, hex' })
  rankingHash!: string | null;

  @ApiProperty({ type: [AwardedProject] })
  selected!: AwardedProject[];
}

export class ResultsView {
  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  announcedAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Reveals the draw whose hash was committed at publication',
  })
  drawSeed!: string | null;

  @ApiProperty({ type: [LotResults] })
  lots!: LotResults[];
}
