/** Two people, or two tabs, wrote on the same thing: each part is merged on its own, and no text is lost. */

/** One place where both sides changed the same thing differently. The merged content keeps `mine`. */
export interface Clash {
  /** For example "answers.needs", "activities.a1" or "budget.funding.requestedCents". */
  readonly path: string;
  /** What both sides started from. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged<Content> {
  readonly content: Content;
  readonly clashes: readonly Clash[];
}

type Parts<T> = Readonly<Record<string, T>>;

/** A three-way merge in progress: merges part by part and collects the clashes. */
export class ThreeWayMerge {
  readonly clashes: Clash[] = [];

  /** What only one side changed is taken from that side; where both did, mine stays and theirs is kept as a clash. */
  value<T>(path: string, base: T, mine: T, theirs: T): T {
    if (same(mine, theirs) || same(theirs, base)) return mine;
    if (same(mine, base)) return theirs;
    this.clashes.push({ path, base, mine, theirs });
    return mine;
  }

  /** Merges by key; what one side removed and the other left alone is gone. */
  record<T>(path: string, base: Parts<T>, mine: Parts<T>, theirs: Parts<T>): Record<string, T> {
    const merged: Record<string, T> = {};
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const kept = this.value<T | undefined>(`${path}.${key}`, base[key], mine[key], theirs[key]);
      if (kept !== undefined) merged[key] = kept;
    }
    return merged;
  }

  /** Merges things with ids; mine come first, in my order. */
  list<T extends { readonly id: string }>(
    path: string,
    base: readonly T[],
    mine: readonly T[],
    theirs: readonly T[],
  ): readonly T[] {
    const byId = (items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]));
    const merged = this.record(path, byId(base), byId(mine), byId(theirs));
    const order = [...new Set([...mine, ...theirs].map(({ id }) => id))];
    return order.flatMap((id) => merged[id] ?? []);
  }
}

/** Deep equality of plain JSON values, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const objects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!objects || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
