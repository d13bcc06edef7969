import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class VerifyReceiptRequest {
  @Matches(/^R-[0-9A-HJKMNP-TV-Z]{10}$/)
  @ApiProperty({ type: String, example: 'R-7KQ4M2XA9B', description: 'Number of the receipt' })
  number!: string;

  @Matches(/^[0-9a-f]{64}$/)
  @ApiProperty({ type: String, description: 'Digest of the receipt: SHA-256, in hexadecimal' })
  digest!: string;
}

export class ReceiptVerificationView {
  @ApiProperty({
    type: Boolean,
    description: 'Whether a revision was sealed under this number with this digest. Nothing else is told about it.',
  })
  genuine!: boolean;
}
