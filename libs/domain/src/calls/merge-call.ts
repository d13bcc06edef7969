/** Two managers, or two tabs, wrote on the same call: every place is merged on its own, and nothing typed is lost. */
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import type { CallDefinition } from './call';
import type { CallDraft } from './call-draft';
import { nameOf } from './definition-places';

type Parts = ReadonlyMap<string, unknown>;

/**
 * Three-way merge of a draft, place by place; see `ThreeWayMerge` for what happens to clashes. Things of a list keep my
 * order, or theirs where only they have moved them.
 */
export function mergeCallDraft(base: CallDraft, mine: CallDraft, theirs: CallDraft): Merged<CallDraft> {
  const merge = new ThreeWayMerge();
  const definition = mergeAt(merge, '', base.definition, mine.definition, theirs.definition) as CallDefinition;
  const unread = merge.record('unread', base.unread, mine.unread, theirs.unread);
  return { content: { definition, unread }, clashes: merge.clashes };
}

function mergeAt(merge: ThreeWayMerge, path: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  return merge.value(path, base, mine, theirs, (at, was, own, other) => {
    if (Array.isArray(own) !== Array.isArray(other)) return merge.value(at, was, own, other);
    const [parts, others] = [partsOf(own), partsOf(other)];
    if (!parts || !others) return merge.value(at, was, own, other);
    const before = Array.isArray(was) === Array.isArray(own) ? (partsOf(was) ?? new Map()) : new Map();
    const merged = inOrder(before, parts, others).flatMap((name): [string, unknown][] => {
      const place = at === '' ? name : `${at}.${name}`;
      const value = mergeAt(merge, place, before.get(name), parts.get(name), others.get(name));
      return value === undefined ? [] : [[name, value]];
    });
    return Array.isArray(own) ? merged.map(([, value]) => value) : Object.fromEntries(merged);
  });
}

/** Named parts of a thing or a list; null for what changes as a whole: plain values, and lists whose names do not tell. */
function partsOf(value: unknown): Parts | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((item: unknown) => [nameOf(item), item] as const);
  const names = new Set(named.map(([name]) => name));
  return names.size === named.length && !names.has(null) ? new Map(named as [string, unknown][]) : null;
}

/** All names: in their order where I have moved nothing, else in mine; what only one side has comes after its neighbours. */
function inOrder(base: Parts, mine: Parts, theirs: Parts): readonly string[] {
  const kept = (parts: Parts) =>
    [...parts.keys()].filter((name) => base.has(name) && mine.has(name) && theirs.has(name));
  const moved = kept(mine).join('\n') !== kept(base).join('\n');
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  return [...second.keys()].reduce<readonly string[]>(
    (names, name, place, all) => {
      if (names.includes(name)) return names;
      const at = place === 0 ? 0 : names.indexOf(all[place - 1]!) + 1;
      return [...names.slice(0, at), name, ...names.slice(at)];
    },
    [...first.keys()],
  );
}
