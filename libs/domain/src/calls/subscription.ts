/** Being told of new calls by mail without an account: what is wanted, and until when the link of a mail is good. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { LotDefinition, LotKind } from './call';
import { acceptsTerritory, countryOf } from './territories';

/** Days for which a subscription waits to be confirmed; after that it is erased. Source: ours. */
export const UNCONFIRMED_DAYS = 7;

const DAY_MS = 86_400_000;

/** Which calls are wanted; every one where nothing is chosen. */
export interface CallWish {
  /** ISO 3166-1; empty stands for every country. */
  readonly countries: readonly string[];
  /** null stands for every kind. */
  readonly lotKind: LotKind | null;
}

/** Instants as ISO 8601. */
export interface SubscriptionFacts {
  readonly askedAt: string;
  /** null while nobody has followed the link of the mail. */
  readonly confirmedAt: string | null;
}

/** Whether one lot of the call is both of the kind and for one of the countries. Source: ours. */
export function wantsCall(
  { countries, lotKind }: CallWish,
  lots: readonly Pick<LotDefinition, 'kind' | 'territories'>[],
): boolean {
  return lots.some(
    ({ kind, territories }) =>
      (lotKind === null || kind === lotKind) &&
      (countries.length === 0 || territories.some((territory) => countries.includes(countryOf(territory)))),
  );
}

/**
 * Whether somebody who acts for municipalities in these territories is told of a call: where one of them can apply. Whoever
 * acts for none is told of every call. Source: ours.
 */
export function concernsTerritories(
  territories: readonly string[],
  lots: readonly Pick<LotDefinition, 'territories'>[],
): boolean {
  return (
    territories.length === 0 || lots.some((lot) => territories.some((territory) => acceptsTerritory(lot, territory)))
  );
}

/**
 * Whether the link of a mail may confirm a subscription: while it waits, and again when it stands already, because a link
 * is easily followed twice. Expired, ended and unknown are one answer. Source: ours. @returns SUBSCRIPTION_VOID
 */
export function checkSubscription(
  subscription: SubscriptionFacts | null,
  now: string,
): Refusal<'SUBSCRIPTION_VOID'> | null {
  if (subscription === null) return refuse('SUBSCRIPTION_VOID', {});
  const { askedAt, confirmedAt } = subscription;
  const isGood = confirmedAt !== null || Date.parse(now) <= Date.parse(askedAt) + UNCONFIRMED_DAYS * DAY_MS;
  return isGood ? null : refuse('SUBSCRIPTION_VOID', {});
}
