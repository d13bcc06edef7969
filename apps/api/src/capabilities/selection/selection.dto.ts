import { ApiProperty } from '@nestjs/swagger';
import {
  OUTCOMES,
  type Outcome,
  RANKING_STATES,
  type RankingState,
  REJECTION_GROUNDS,
  type RejectionGround,
  STAGE_KINDS,
  type StageKind,
} from '@trilot/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsInstant } from '../../platform/http/is-instant';
import { CENTS, INSTANT, TEXTS } from '../../platform/openapi/properties';
import { LotSummary } from '../calls';
import { RationalView } from './rational.dto';

export class DepartureRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @IsIn(OUTCOMES)
  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @IsInt()
  @Min(0)
  @ApiProperty(CENTS)
  recommendedCents!: number;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String })
  reason!: string;
}

export class ProposeDecisionsRequest {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DepartureRequest)
  @ApiProperty({
    type: [DepartureRequest],
    description: 'Departures from the ranking, each with a reason; empty to follow it',
  })
  departures!: DepartureRequest[];
}

export class AnnounceRequest {
  @ValidateIf((_, value) => value !== null)
  @IsInstant()
  @ApiProperty({ ...INSTANT, nullable: true, description: 'The instant everything becomes visible; null for now' })
  at!: string | null;
}

export class LotOverview {
  @ApiProperty({ type: LotSummary })
  lot!: LotSummary;

  @ApiProperty({ type: Number })
  drafts!: number;

  @ApiProperty({ type: Number })
  submitted!: number;

  @ApiProperty({ type: Number })
  withdrawn!: number;

  @ApiProperty({ type: Number, description: 'Submitted, and put aside by the screening' })
  ineligible!: number;

  @ApiProperty({ type: Number, description: 'One of every evaluator, and a third where two diverge' })
  sheetsNeeded!: number;

  @ApiProperty({ type: Number })
  sheetsSubmitted!: number;

  @ApiProperty({ type: Number, description: 'Proposals whose first two sheets diverge' })
  diverging!: number;

  @ApiProperty({ type: String, enum: RANKING_STATES, nullable: true })
  ranking!: RankingState | null;

  @ApiProperty({
    type: Boolean,
    description: 'Whether the screening has decided otherwise since the freeze, so that another version is due',
  })
  outdated!: boolean;
}

export class OverviewAbilities {
  @ApiProperty({ type: AbilityView })
  announce!: AbilityView;
}

export class CallOverview {
  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: [String], enum: STAGE_KINDS, description: 'Stages the call has come to' })
  stages!: StageKind[];

  @ApiProperty({ type: Boolean, description: 'Whether the result of the stage is who is invited to the next' })
  preselection!: boolean;

  @ApiProperty({ type: String })
  slug!: string;

  @ApiProperty(TEXTS)
  title!: Record<string, string>;

  @ApiProperty({ type: String, description: 'IANA zone' })
  zone!: string;

  @ApiProperty({ type: String, description: 'ISO 4217' })
  currency!: string;

  @ApiProperty({ type: [LotOverview] })
  lots!: LotOverview[];

  @ApiProperty({ type: Number, description: 'Proposals of the stage that nothing has been decided on' })
  undecided!: number;

  @ApiProperty({ ...INSTANT, nullable: true, description: 'The announced instant, also while it is still to come' })
  announcementAt!: string | null;

  @ApiProperty({ type: OverviewAbilities })
  abilities!: OverviewAbilities;

  @ApiProperty(INSTANT)
  serverNow!: string;
}

export class CriterionView {
  @ApiProperty({ type: String })
  questionId!: string;

  @ApiProperty(TEXTS)
  text!: Record<string, string>;

  @ApiProperty({ type: RationalView, description: 'Exact mean of the unweighted scores' })
  mean!: RationalView;

  @ApiProperty({ type: Number })
  max!: number;

  @ApiProperty({ type: Number })
  weight!: number;

  @ApiProperty({ type: [String], description: 'Reasons the evaluators wrote; their names are not shown' })
  reasons!: string[];
}

export class ComplaintPeriodsView {
  @ApiProperty({ type: Number, description: 'Calendar days in which one can complain' })
  complaint!: number;

  @ApiProperty({ type: Number, description: 'Days after which a letter that was not opened counts as read' })
  letterReadAfter!: number;

  @ApiProperty({ type: Number, description: 'Calendar days in which a complaint is answered' })
  complaintAnswer!: number;
}

export class StageInvitationView {
  @ApiProperty({ ...INSTANT, description: 'Deadline of the full application' })
  deadline!: string;

  @ApiProperty({ type: String, description: 'IANA zone of the call' })
  zone!: string;
}

export class CarriedCriterionView {
  @ApiProperty({ type: String })
  section!: string;

  @ApiProperty(TEXTS)
  text!: Record<string, string>;

  @ApiProperty({ type: RationalView, description: 'Points taken over from the concept note' })
  points!: RationalView;
}

export class DecisionRejectionView {
  @ApiProperty({ type: String, enum: REJECTION_GROUNDS })
  ground!: RejectionGround;

  @ApiProperty({ type: String, description: 'Item of the checklist, or question of the eligibility check, or `other`' })
  code!: string;

  @ApiProperty({ ...TEXTS, nullable: true, description: 'What the code stands for, in the words of the call' })
  text!: Record<string, string> | null;

  @ApiProperty({ type: String })
  sentence!: string;
}

export class DecisionView {
  @ApiProperty({ type: String, enum: STAGE_KINDS })
  stage!: StageKind;

  @ApiProperty({ type: Boolean, description: 'Whether it is about an invitation to the next stage' })
  preselection!: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether both documents were submitted together' })
  together!: boolean;

  @ApiProperty({ type: StageInvitationView, nullable: true })
  invitation!: StageInvitationView | null;

  @ApiProperty({ type: String, enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: Number, nullable: true })
  position!: number | null;

  @ApiProperty(CENTS)
  awardedCents!: number;

  @ApiProperty({ type: RationalView, nullable: true, description: 'Null where the proposal was put aside' })
  mean!: RationalView | null;

  @ApiProperty({ type: DecisionRejectionView, nullable: true, description: 'Why it is ineligible; null otherwise' })
  rejection!: DecisionRejectionView | null;

  @ApiProperty({ type: Number })
  max!: number;

  @ApiProperty({ type: Boolean, description: 'Whether the call gives grants; else it gives places' })
  givesGrant!: boolean;

  @ApiProperty({ type: ComplaintPeriodsView, description: 'As the call publishes them' })
  periods!: ComplaintPeriodsView;

  @ApiProperty({ type: [CriterionView] })
  criteria!: CriterionView[];

  @ApiProperty({ type: [CarriedCriterionView] })
  carried!: CarriedCriterionView[];

  @ApiProperty(INSTANT)
  announcedAt!: string;
}
