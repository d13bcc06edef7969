import { ApiProperty } from '@nestjs/swagger';

/** An exact value: never rounded before it is shown. */
export class RationalView {
  @ApiProperty({ type: Number })
  numerator!: number;

  @ApiProperty({ type: Number })
  denominator!: number;
}
