/** What an invariant is, and what all of them look things up with. */
import type { LotStanding, Standing } from './standing';

/** Says what contradicts it; nothing when it holds. */
export type Invariant = (standing: Standing) => readonly string[];

export function lotOf(lots: readonly LotStanding[], { lotId }: { readonly lotId: string }): LotStanding {
  return lots.find(({ id }) => id === lotId)!;
}

/** Whether two lists name the same things, in whatever order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (ids: readonly string[]) => [...ids].sort().join();
  return sorted(a) === sorted(b);
}
