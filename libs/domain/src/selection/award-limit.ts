/** How many awards one municipality may win over the lots of a call. The ranking of a lot knows nothing of it. */
import { type Refusal, refuse } from '../kernel/refusal';

/** A proposal that is selected, and whose it is. */
export interface Award {
  readonly municipalityId: string;
  readonly reference: string;
}

/**
 * Whether the proposals selected in a lot keep to the number of awards a municipality may win in the call. Those that are
 * proposed or approved in its other lots count: whoever comes later decides which award it shall be.
 * @returns AWARD_LIMIT_EXCEEDED with the proposals here and elsewhere
 */
export function checkAwardLimit(
  selected: readonly Award[],
  elsewhere: readonly Award[],
  maxAwards: number | null,
): Refusal<'AWARD_LIMIT_EXCEEDED'> | null {
  if (maxAwards === null) return null;
  const all = [...selected, ...elsewhere];
  const excessive = ({ municipalityId }: Award) =>
    all.filter((award) => award.municipalityId === municipalityId).length > maxAwards;
  const references = selected.filter(excessive).map(({ reference }) => reference);
  if (references.length === 0) return null;
  const others = elsewhere.filter(excessive).map(({ reference }) => reference);
  return refuse('AWARD_LIMIT_EXCEEDED', { limit: maxAwards, references, others });
}
