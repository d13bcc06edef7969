import { countryOf, groupBy } from '@trilot/domain';
import type { Schemas } from '../../shared/api';

export interface CountryAwards {
  /** ISO 3166-1. */
  readonly country: string;
  readonly count: number;
  /** Integer cents; null where amounts are not published. */
  readonly awardedCents: number | null;
}

/** The selected projects by country, the most first; nothing where the call does not publish the places. */
export function awardsByCountry(projects: readonly Schemas['AwardedProject'][]): readonly CountryAwards[] {
  const placed = projects.filter(({ territory }) => territory !== undefined);
  return [...groupBy(placed, ({ territory }) => countryOf(territory!))]
    .map(([country, own]) => ({
      country,
      count: own.length,
      awardedCents: own.every(({ awardedCents }) => awardedCents !== undefined)
        ? own.reduce((sum, { awardedCents }) => sum + awardedCents!, 0)
        : null,
    }))
    .sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
}
