import { ApiProperty } from '@nestjs/swagger';
import { IsVersion } from '../../platform/http/is-version';
import { INSTANT } from '../../platform/openapi/properties';

export class ConfirmationRequest {
  @IsVersion()
  @ApiProperty({ type: Number, description: 'Version of the draft that was read' })
  draftVersion!: number;
}

/** The newest confirmation of a proposal; void as soon as the draft has another version. */
export class ConfirmationView {
  @ApiProperty({ type: Number, description: 'Version of the draft that was confirmed' })
  draftVersion!: number;

  @ApiProperty({ type: String, description: 'SHA-256 (hex) of the content as canonical JSON (RFC 8785)' })
  digest!: string;

  @ApiProperty({ type: String, description: 'Name of the signatory' })
  by!: string;

  @ApiProperty(INSTANT)
  at!: string;
}
