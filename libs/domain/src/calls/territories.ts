/** Where a municipality must lie to apply in a lot: territories are ISO codes listed by the lot, never names. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { LotDefinition } from './call';

/** Whether the lot lists the territory (ISO 3166-2) itself or its whole country (ISO 3166-1). */
export function acceptsTerritory(lot: Pick<LotDefinition, 'territories'>, territory: string): boolean {
  return lot.territories.some((listed) => listed === territory || listed === countryOf(territory));
}

/**
 * A municipality outside a lot's territories cannot apply to it, in geographic and horizontal lots alike.
 * Source: programme rules, section 9. @returns TERRITORY_NOT_IN_LOT with what the lot accepts
 */
export function checkTerritory(
  lot: Pick<LotDefinition, 'number' | 'territories'>,
  territory: string,
): Refusal<'TERRITORY_NOT_IN_LOT'> | null {
  if (acceptsTerritory(lot, territory)) return null;
  return refuse('TERRITORY_NOT_IN_LOT', { lot: lot.number, territory, accepted: lot.territories });
}

/** ISO 3166-1 country of an ISO 3166-2 subdivision: "GE-IM" lies in "GE". */
export function countryOf(territory: string): string {
  return territory.split('-')[0]!;
}
