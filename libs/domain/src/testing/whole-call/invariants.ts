/**
 * What always holds of a call, whatever has been done in whatever order. Each invariant names what breaks it; nothing
 * there asks the rules that decide, but for those a ranking is computed with.
 */
import type { Invariant } from './invariant';
import { MONEY_INVARIANTS } from './money-invariants';
import { PEOPLE_INVARIANTS } from './people-invariants';
import { RANKING_INVARIANTS } from './ranking-invariants';
import type { Standing } from './standing';

/** By the names of section 11 of the programme rules, and what they rest on. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  ...RANKING_INVARIANTS,
  ...MONEY_INVARIANTS,
  ...PEOPLE_INVARIANTS,
};

/** Everything that an invariant says against a standing, with the name of the invariant. */
export function broken(standing: Standing): readonly string[] {
  return Object.entries(INVARIANTS).flatMap(([name, invariant]) =>
    invariant(standing).map((problem) => `${name}: ${problem}`),
  );
}
