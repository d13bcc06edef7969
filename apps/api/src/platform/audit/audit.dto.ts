import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class AuditPageQuery {
  /** Entries with a smaller id than this one; the newest when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  @ApiProperty({ type: Number, required: false })
  before?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  @ApiProperty({ type: Number, required: false, default: 50 })
  limit: number = 50;
}

export class AuditEntryView {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Place in the chain; null for the seconds before it is sealed.',
  })
  position!: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the person; null for the system itself.' })
  actor!: string | null;

  @ApiProperty({ type: String, example: 'proposal.submitted' })
  action!: string;

  @ApiProperty({ type: String })
  subjectType!: string;

  @ApiProperty({ type: String })
  subjectId!: string;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, unknown>;
}

export class AuditPage {
  @ApiProperty({ type: [AuditEntryView] })
  entries!: AuditEntryView[];

  @ApiProperty({ type: Number, nullable: true, description: 'Give it as `before` for the next page; null at the end.' })
  next!: number | null;
}

export class AuditProblemView {
  @ApiProperty({ type: Number })
  position!: number;

  @ApiProperty({ type: String })
  entryId!: string;

  @ApiProperty({ type: String, enum: ['altered', 'missing', 'reordered'] })
  kind!: 'altered' | 'missing' | 'reordered';
}

export class VerificationView {
  @ApiProperty({ type: Boolean })
  verified!: boolean;

  @ApiProperty({ type: Number })
  sealedEntries!: number;

  @ApiProperty({ type: Number })
  unsealedEntries!: number;

  @ApiProperty({ type: String, description: 'SHA-256 of the last seal, hex.' })
  head!: string;

  @ApiProperty({ type: AuditProblemView, nullable: true })
  firstProblem!: AuditProblemView | null;

  @ApiProperty({ type: String, format: 'date-time' })
  checkedAt!: string;
}
