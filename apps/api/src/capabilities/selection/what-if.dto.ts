import { ApiProperty } from '@nestjs/swagger';
import { CUT_OFF_REASONS, OUTCOMES, type Outcome, type WhatIfReason, type WhatIfRow } from '@trilot/domain';
import { IsBoolean, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { CENTS } from '../../platform/openapi/properties';

const REASONS = [
  ...CUT_OFF_REASONS,
  'countryFull',
  'belowLine',
  'aboveLine',
] as const satisfies readonly WhatIfReason[];
const CHANGES = ['enters', 'leaves', 'amount'] as const;
/** More than any envelope, and exact. */
const MOST_CENTS = 1_000_000_000_000;
const MOST_PROPOSALS = 100_000;

const IfGiven = () => ValidateIf((_, value) => value !== null);

export class WhatIfRequest {
  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  @ApiProperty({ ...CENTS, nullable: true, description: 'Another envelope, integer cents; null for the published one' })
  envelopeCents!: number | null;

  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_PROPOSALS)
  @ApiProperty({ type: Number, nullable: true, description: 'Most proposals of one country; null for no limit' })
  maxPerCountry!: number | null;

  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_CENTS)
  @ApiProperty({
    ...CENTS,
    nullable: true,
    description: 'Most money for one country, integer cents; null for no limit',
  })
  maxCentsPerCountry!: number | null;

  @IfGiven()
  @IsInt()
  @Min(0)
  @Max(MOST_PROPOSALS)
  @ApiProperty({ type: Number, nullable: true, description: 'Last rank above the line; null for the published rule' })
  line!: number | null;

  @IsBoolean()
  @ApiProperty({ type: Boolean, description: 'Whether left-over money moves between the lots in the published order' })
  reallocate!: boolean;
}

export class WhatIfRowView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Rank; null below a gate' })
  position!: number | null;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;

  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty(CENTS)
  recommendedCents!: number;

  @ApiProperty({ type: String, enum: REASONS })
  reason!: WhatIfReason;

  @ApiProperty({ type: String, enum: CHANGES, nullable: true, description: 'Against the ranking without departures' })
  change!: WhatIfRow['change'];
}

export class ReallocationView {
  @ApiProperty({ type: Number, description: 'Number of the lot that gives' })
  from!: number;

  @ApiProperty({ type: Number, description: 'Number of the lot that takes' })
  to!: number;

  @ApiProperty(CENTS)
  cents!: number;
}

/** What another line would come to. It is kept nowhere. */
export class WhatIfView {
  @ApiProperty({ type: [WhatIfRowView], description: 'In the order of the ranking' })
  rows!: WhatIfRowView[];

  @ApiProperty({ ...CENTS, description: 'With what moves to the lot and from it, integer cents' })
  envelopeCents!: number;

  @ApiProperty(CENTS)
  usedCents!: number;

  @ApiProperty({ ...CENTS, description: 'Integer cents; negative where a moved line costs more than there is' })
  leftCents!: number;

  @ApiProperty({ type: [ReallocationView], description: 'What would move between the lots of the call' })
  moves!: ReallocationView[];
}
