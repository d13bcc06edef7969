import { ApiProperty } from '@nestjs/swagger';
import type { Refusal } from '@trilot/domain';

/** Why something was refused: a code of the published list and the facts behind it. */
export class RefusalView {
  @ApiProperty({ type: String, example: 'CALL_CLOSED' })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, unknown>;
}

/** Whether the reader may do something now, and if not, why. Decided by the same function that guards the act. */
export class AbilityView {
  @ApiProperty({ type: Boolean })
  allowed!: boolean;

  @ApiProperty({ type: RefusalView, nullable: true })
  refusal!: RefusalView | null;
}

/** The ability that a domain answer stands for. */
export function ability(refusal: Refusal | null): AbilityView {
  return { allowed: refusal === null, refusal: refusal && { code: refusal.code, facts: { ...refusal.facts } } };
}
