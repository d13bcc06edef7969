import { ApiProperty } from '@nestjs/swagger';
import { PUBLIC_FIELDS, type PublicField } from '@trilot/domain';
import { CENTS, TEXTS } from '../../platform/openapi/properties';

/** A selected proposal with the fields that the call publishes, and no others. */
export class AwardedProject {
  @ApiProperty({ type: String, required: false })
  title?: string;

  @ApiProperty({ type: String, required: false })
  summary?: string;

  @ApiProperty({ type: String, required: false })
  municipality?: string;

  @ApiProperty({ type: String, required: false, description: 'ISO 3166-2' })
  territory?: string;

  @ApiProperty({ ...CENTS, required: false })
  awardedCents?: number;
}

export class LotResults {
  @ApiProperty({ type: Number })
  number!: number;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty(CENTS)
  envelopeCents!: number;

  @ApiProperty({ ...CENTS, nullable: true, description: 'Integer cents; null where amounts are not published' })
  awardedCents!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Places given instead of money' })
  places!: number | null;

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

  @ApiProperty({
    type: String,
    enum: PUBLIC_FIELDS,
    isArray: true,
    description: 'What of a selected proposal is published',
  })
  fields!: PublicField[];

  @ApiProperty({ type: Boolean, description: 'Whether the awards can be had as open data' })
  openData!: boolean;

  @ApiProperty({ type: [LotResults] })
  lots!: LotResults[];
}
