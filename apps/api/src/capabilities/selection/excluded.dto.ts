import { ApiProperty } from '@nestjs/swagger';
import { REJECTION_GROUNDS, type RejectionGround } from '@trilot/domain';

/** A proposal that takes no part in the ranking: the screening has put it aside. */
export class ExcludedProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String, enum: REJECTION_GROUNDS })
  ground!: RejectionGround;

  @ApiProperty({ type: String, description: 'Item of the checklist, or question of the eligibility check, or `other`' })
  code!: string;
}
