/** Two people, or two tabs, wrote on the same thing: each part is merged on its own, and no text is lost. */
import { sameJson } from './same-json';

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

/** Settles a place that both sides changed differently. */
type Settle<T> = (path: string, base: T, mine: T, theirs: T) => T;

/** A three-way merge in progress: merges part by part and collects the clashes. */
export class ThreeWayMerge {
  readonly clashes: Clash[] = [];

  /**
   * What only one side changed is taken from that side; where both did, they are settled in the given way, or mine stays
   * and theirs is kept as a clash.
   */
  value<T>(path: string, base: T, mine: T, theirs: T, settle?: Settle<T>): T {
    if (sameJson(mine, theirs) || sameJson(theirs, base)) return mine;
    if (sameJson(mine, base)) return theirs;
    if (settle) return settle(path, base, mine, theirs);
    this.clashes.push({ path, base, mine, theirs });
    return mine;
  }

  /** Merges by key; what one side removed and the other left alone is gone. */
  record<T>(
    path: string,
    base: Parts<T>,
    mine: Parts<T>,
    theirs: Parts<T>,
    settle?: Settle<T | undefined>,
  ): Record<string, T> {
    const byKey = (parts: Parts<T>) => new Map(Object.entries(parts));
    return Object.fromEntries(this.parts(path, byKey(base), byKey(mine), byKey(theirs), settle));
  }

  /** Merges things with ids; mine come first, in my order. */
  list<T extends { readonly id: string }>(
    path: string,
    base: readonly T[],
    mine: readonly T[],
    theirs: readonly T[],
  ): readonly T[] {
    return this.parts(path, byId(base), byId(mine), byId(theirs)).map(([, item]) => item);
  }

  private parts<T>(
    path: string,
    base: ReadonlyMap<string, T>,
    mine: ReadonlyMap<string, T>,
    theirs: ReadonlyMap<string, T>,
    settle?: Settle<T | undefined>,
  ): [string, T][] {
    return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key): [string, T][] => {
      const [was, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
      const kept = this.value<T | undefined>(`${path}.${key}`, was, own, other, settle);
      return kept === undefined ? [] : [[key, kept]];
    });
  }
}

/** Things by id; the second with the same id is "id#2", so that it is not lost either. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const item of items) {
    let key = item.id;
    for (let copy = 2; byKey.has(key); copy += 1) key = `${item.id}#${copy}`;
    byKey.set(key, item);
  }
  return byKey;
}
