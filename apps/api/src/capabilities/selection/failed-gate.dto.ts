import { ApiProperty } from '@nestjs/swagger';
import { GATE_KINDS, type GateKind } from '@trilot/domain';
import { RationalView } from './rational.dto';

/** A gate that was missed, with what was needed and what was got. */
export class FailedGateView {
  @ApiProperty({ type: String, enum: GATE_KINDS })
  gate!: GateKind;

  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: Number })
  needed!: number;

  @ApiProperty({ type: RationalView })
  got!: RationalView;
}
