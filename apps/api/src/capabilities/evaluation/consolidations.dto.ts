import { ApiProperty } from '@nestjs/swagger';
import { SENTENCE_LIMIT } from '@trilot/domain';
import { IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';

/** The committee's score of one question. What it may be is decided by the grid, in the domain. */
export class ConsolidateScoreRequest {
  @IsString()
  @MaxLength(60)
  @ApiProperty({ type: String, description: 'Id of the question' })
  question!: string;

  @ValidateIf(({ score }: ConsolidateScoreRequest) => score !== null)
  @IsInt()
  @ApiProperty({
    type: Number,
    nullable: true,
    description: "Integer on the scale; null takes the committee's earlier score back",
  })
  score!: number | null;

  @IsString()
  @MaxLength(20_000)
  @ApiProperty({ type: String, description: `At most ${SENTENCE_LIMIT} graphemes` })
  reason!: string;

  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  @ApiProperty({
    type: Number,
    description: 'Consolidations of the proposal that were there when this one was written',
  })
  version!: number;
}
