import { ApiProperty } from '@nestjs/swagger';

/** A submitted proposal as lists of those who run the call name it. */
export class NamedProposalView {
  @ApiProperty({ type: String, format: 'uuid' })
  proposalId!: string;

  @ApiProperty({ type: String })
  reference!: string;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  municipalityName!: string;

  @ApiProperty({ type: String, description: 'ISO 3166-2' })
  territory!: string;
}
