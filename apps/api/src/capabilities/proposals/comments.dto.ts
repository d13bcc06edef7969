import { ApiProperty } from '@nestjs/swagger';
import { COMMENT_LIMIT } from '@trilot/domain';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { AbilityView } from '../../platform/auth/abilities';
import { IsInstant } from '../../platform/http/is-instant';
import { INSTANT } from '../../platform/openapi/properties';

const TEXT = { type: String, description: `At most ${COMMENT_LIMIT} graphemes` } as const;
const PLACE = {
  type: String,
  nullable: true,
  example: 'form:needs/situation',
  description: 'A section of the task list, or a question of it; null for the whole proposal',
} as const;

export class CommentRequest {
  @IsString()
  @MaxLength(20_000)
  @ApiProperty(TEXT)
  text!: string;
}

export class BeginThreadRequest extends CommentRequest {
  @IsOptional()
  @Matches(/^[a-z]+(:[\w-]+(\/[\w-]+)?)?$/)
  @MaxLength(200)
  @ApiProperty(PLACE)
  place!: string | null;
}

export class ResolutionRequest {
  @IsBoolean()
  @ApiProperty({ type: Boolean, description: 'False opens it again' })
  resolved!: boolean;
}

export class ReadingRequest {
  @IsInstant()
  @ApiProperty({ ...INSTANT, description: 'When the last comment was written that has been seen' })
  seenUntil!: string;
}

export class CommentAbilities {
  @ApiProperty({ type: AbilityView })
  edit!: AbilityView;

  @ApiProperty({ type: AbilityView })
  delete!: AbilityView;
}

export class CommentView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  author!: string;

  @ApiProperty({ type: String, description: 'Empty once it is deleted' })
  text!: string;

  @ApiProperty({ type: Number })
  version!: number;

  @ApiProperty(INSTANT)
  writtenAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true })
  editedAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  deletedAt!: string | null;

  @ApiProperty({ type: Boolean, description: 'Whether it is new to the reader' })
  unread!: boolean;

  @ApiProperty({ type: CommentAbilities })
  abilities!: CommentAbilities;
}

export class ThreadView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty(PLACE)
  place!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true })
  resolvedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the member who resolved it' })
  resolvedBy!: string | null;

  @ApiProperty({ type: [CommentView], description: 'Oldest first' })
  comments!: CommentView[];
}
