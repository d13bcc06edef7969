import { ApiProperty } from '@nestjs/swagger';
import { FILE_STATES, type FileState } from '@trilot/domain';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { RefusalView } from '../../platform/auth/abilities';

/** Largest size that is read at all, bytes; what a call accepts is less. */
const LARGEST_BYTES = 1_000_000_000;

export class BeginFileRequest {
  @IsString()
  @MaxLength(200)
  @ApiProperty({ type: String, example: 'annex:map', description: 'The slot it is handed in for' })
  slot!: string;

  @IsString()
  @MaxLength(2000)
  @ApiProperty({ type: String, example: 'map.pdf' })
  name!: string;

  @IsInt()
  @Min(0)
  @Max(LARGEST_BYTES)
  @ApiProperty({ type: Number, description: 'Size in bytes' })
  bytes!: number;

  @Matches(/^[\x21-\x7e]{1,100}$/)
  @ApiProperty({ type: String, description: "The sender's own mark of this very file, to go on with the same one" })
  fingerprint!: string;
}

export class FileContentQuery {
  @IsOptional()
  @IsIn(['inline'])
  @ApiProperty({ type: String, enum: ['inline'], required: false, description: 'Shown in a page instead of saved' })
  view?: 'inline';
}

/** A file of a proposal as its own municipality sees it. */
export class FileView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, example: 'annex:map' })
  slot!: string;

  @ApiProperty({ type: String })
  name!: string;

  @ApiProperty({ type: Number, description: 'Size in bytes' })
  bytes!: number;

  @ApiProperty({ type: Number, description: 'Bytes that have come: where to go on' })
  received!: number;

  @ApiProperty({ type: String, enum: FILE_STATES })
  state!: FileState;

  @ApiProperty({ type: Boolean, description: 'Whether a scanner has found it clean' })
  checked!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Type told by the content, by extension' })
  type!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 (hex) of the file' })
  digest!: string | null;

  @ApiProperty({ type: String })
  fingerprint!: string;

  @ApiProperty({ type: RefusalView, nullable: true, description: 'Why it was refused' })
  refusal!: RefusalView | null;
}
