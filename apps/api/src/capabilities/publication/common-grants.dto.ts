/** The CommonGrants protocol, opportunities read-only: field names and shapes are the protocol's, not ours. */
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class OpportunitiesQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @ApiProperty({ type: Number, required: false, default: 1 })
  page: number = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  @ApiProperty({ type: Number, required: false, default: 100 })
  pageSize: number = 100;
}

export class CgMoney {
  @ApiProperty({ type: String, example: '60000.00' })
  amount!: string;

  @ApiProperty({ type: String, example: 'EUR' })
  currency!: string;
}

export class CgEvent {
  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, enum: ['singleDate'] })
  eventType!: 'singleDate';

  @ApiProperty({ type: String, format: 'date' })
  date!: string;

  @ApiProperty({ type: String, description: 'Local time and UTC offset' })
  description!: string;
}

export class CgStatus {
  @ApiProperty({ type: String, enum: ['forecasted', 'open', 'closed', 'custom'] })
  value!: 'forecasted' | 'open' | 'closed' | 'custom';

  @ApiProperty({ type: String, required: false })
  customValue?: string;
}

/** Amounts are there where the call gives money. */
export class CgFunding {
  @ApiProperty({ type: CgMoney, required: false })
  totalAmountAvailable?: CgMoney;

  @ApiProperty({ type: CgMoney, required: false })
  minAwardAmount?: CgMoney;

  @ApiProperty({ type: CgMoney, required: false })
  maxAwardAmount?: CgMoney;

  @ApiProperty({ type: Number, required: false })
  minAwardCount?: number;

  @ApiProperty({ type: Number, required: false })
  maxAwardCount?: number;
}

export class CgKeyDates {
  @ApiProperty({ type: CgEvent })
  postDate!: CgEvent;

  @ApiProperty({ type: CgEvent })
  closeDate!: CgEvent;
}

/** A competition knows no forecast: what is to come is a status of its own. */
export class CgCompetitionStatus {
  @ApiProperty({ type: String, enum: ['open', 'closed', 'custom'] })
  value!: 'open' | 'closed' | 'custom';

  @ApiProperty({ type: String, required: false })
  customValue?: string;
}

export class CgCompetitionDates {
  @ApiProperty({ type: CgEvent })
  openDate!: CgEvent;

  @ApiProperty({ type: CgEvent })
  closeDate!: CgEvent;
}

export class CgApplicantType {
  @ApiProperty({ type: String, enum: ['government_municipal'] })
  value!: 'government_municipal';
}

/** Forms of the protocol; the product has forms of its own, which are on the page of the call. */
export class CgForms {
  @ApiProperty({ type: 'object', additionalProperties: true })
  forms!: Record<string, never>;
}

export class CgCompetition {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  opportunityId!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  description!: string;

  @ApiProperty({ type: CgCompetitionStatus })
  status!: CgCompetitionStatus;

  @ApiProperty({ type: CgCompetitionDates })
  keyDates!: CgCompetitionDates;

  @ApiProperty({ type: CgForms })
  forms!: CgForms;

  @ApiProperty({ type: [CgApplicantType] })
  acceptedApplicantTypes!: CgApplicantType[];

  @ApiProperty({ type: CgFunding })
  funding!: CgFunding;

  @ApiProperty({ type: 'object', additionalProperties: true })
  customFields!: Record<string, unknown>;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lastModifiedAt!: string;
}

export class CgOpportunity {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: CgStatus })
  status!: CgStatus;

  @ApiProperty({ type: String })
  description!: string;

  @ApiProperty({ type: CgFunding })
  funding!: CgFunding;

  @ApiProperty({ type: CgKeyDates })
  keyDates!: CgKeyDates;

  @ApiProperty({ type: [CgApplicantType] })
  acceptedApplicantTypes!: CgApplicantType[];

  @ApiProperty({ type: [CgCompetition] })
  competitions!: CgCompetition[];

  @ApiProperty({ type: String, format: 'uri' })
  source!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  customFields!: Record<string, unknown>;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lastModifiedAt!: string;
}

export class CgPagination {
  @ApiProperty({ type: Number })
  page!: number;

  @ApiProperty({ type: Number })
  pageSize!: number;

  @ApiProperty({ type: Number })
  totalItems!: number;

  @ApiProperty({ type: Number })
  totalPages!: number;
}

export class CgOpportunityList {
  @ApiProperty({ type: Number, example: 200 })
  status!: number;

  @ApiProperty({ type: String })
  message!: string;

  @ApiProperty({ type: [CgOpportunity] })
  items!: CgOpportunity[];

  @ApiProperty({ type: CgPagination })
  paginationInfo!: CgPagination;
}

export class CgOpportunityAnswer {
  @ApiProperty({ type: Number, example: 200 })
  status!: number;

  @ApiProperty({ type: String })
  message!: string;

  @ApiProperty({ type: CgOpportunity })
  data!: CgOpportunity;
}
