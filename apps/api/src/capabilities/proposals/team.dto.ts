import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, Matches, MaxLength } from 'class-validator';

export class PresenceRequest {
  @IsOptional()
  @Matches(/^[a-z]+(:[\w-]+)?$/)
  @MaxLength(100)
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'form:needs',
    description: 'Section of the task list; null on any other page of the proposal',
  })
  section!: string | null;

  @IsBoolean()
  @ApiProperty({ type: Boolean, description: 'Whether something was typed in it lately' })
  writing!: boolean;
}

export class ColleagueView {
  @ApiProperty({ type: String, format: 'uuid' })
  userId!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: 'form:needs' })
  section!: string | null;

  @ApiProperty({ type: Boolean })
  writing!: boolean;
}
