import fc from 'fast-check';
import type { Clash } from '../kernel/merge';
import type { Activity, Answer, BudgetLine, Indicator, Partner, ProposalContent } from './content';
import { mergeContent } from './merge';

const RUNS = { numRuns: 300 };

/** Few values, ids and keys, so that both sides often touch the same thing. */
const text = fc.constantFrom('', 'a', 'b', 'c');
const cents = fc.constantFrom(null, 0, 1, 2);
const key = fc.constantFrom('k1', 'k2', 'k3', '2', '1');
const id = fc.constantFrom('i1', 'i2', 'i3', '2', '1');
const tags = fc.uniqueArray(fc.constantFrom('p1', 'p2'));

const activity: fc.Arbitrary<Activity> = fc.record({
  id,
  title: text,
  description: text,
  startMonth: cents,
  endMonth: cents,
  priorities: tags,
});
const indicator: fc.Arbitrary<Indicator> = fc.record({
  id,
  name: text,
  unit: text,
  baseline: text,
  target: text,
  priorities: tags,
});
const line: fc.Arbitrary<BudgetLine> = fc.record({
  id,
  heading: fc.constantFrom(1, 2),
  description: text,
  unit: text,
  quantityHundredths: cents,
  unitCents: cents,
  priority: fc.constantFrom(null, 'p1'),
});
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const answer: fc.Arbitrary<Answer> = fc.oneof(text, tags, few(fc.record({ id, cells: fc.dictionary(key, text) })));

const partner: fc.Arbitrary<Partner> = fc.record({ id, name: text, role: text, contribution: text });

const content: fc.Arbitrary<ProposalContent> = fc.record({
  title: text,
  durationMonths: cents,
  answers: fc.dictionary(key, answer),
  priorities: fc.dictionary(key, fc.record({ statement: text })),
  activities: few(activity),
  indicators: few(indicator),
  budget: fc.record({
    lines: few(line),
    indirectCents: cents,
    contingencyCents: cents,
    inKindCents: cents,
    funding: fc.record({ requestedCents: cents, ownCents: cents, otherCents: cents }),
  }),
  partners: few(partner),
  unread: fc.dictionary(key, text),
});

/** Every leaf of a content by its path; things of a list by their id and how many of that id came before. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const seen = new Map<string, number>();
  const keyOf = (child: unknown, place: string): string => {
    const own = (child as { id?: string } | null)?.id;
    if (!Array.isArray(value) || own === undefined) return place;
    seen.set(own, (seen.get(own) ?? 0) + 1);
    return seen.get(own) === 1 ? own : `${own}#${seen.get(own)}`;
  };
  return new Map(
    Object.entries(value).flatMap(([place, child]) => [
      ...leaves(child, path === '' ? keyOf(child, place) : `${path}.${keyOf(child, place)}`),
    ]),
  );
}

/** What one side wrote that is neither in the merged content nor in a clash, nor the base that the other side changed. */
function lost(
  side: ProposalContent,
  other: ProposalContent,
  base: ProposalContent,
  merged: ProposalContent,
  clashes: readonly Clash[],
  kept: (clash: Clash) => unknown,
): string[] {
  // one of several with the same id may have been removed, so that those after it moved up
  const anyCopy = (path: string, value: unknown) => `${path.replace(/#\d+/, '')}: ${JSON.stringify(value)}`;
  const inMerged = new Set([...leaves(merged)].map(([path, value]) => anyCopy(path, value)));
  const [inBase, inOther] = [leaves(base), leaves(other)];
  const inClashes = new Map(clashes.flatMap((clash) => [...leaves(kept(clash), clash.path)]));
  return [...leaves(side)].flatMap(([path, value]) => {
    const present = inMerged.has(anyCopy(path, value));
    const told = inClashes.has(path) && inClashes.get(path) === value;
    const outdated = inBase.get(path) === value && inOther.get(path) !== value;
    return present || told || outdated ? [] : [`${path}: ${JSON.stringify(value)}`];
  });
}

it('nothing that either side typed is lost', () => {
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const { content: merged, clashes } = mergeContent(base, mine, theirs);
      expect(lost(mine, theirs, base, merged, clashes, (clash) => clash.mine)).toEqual([]);
      expect(lost(theirs, mine, base, merged, clashes, (clash) => clash.theirs)).toEqual([]);
    }),
    RUNS,
  );
});

it('what only one side changed is taken whole, without a clash', () => {
  fc.assert(
    fc.property(content, content, (base, changed) => {
      expect(mergeContent(base, changed, base)).toEqual({ content: changed, clashes: [] });
      const theirs = mergeContent(base, base, changed);
      expect(theirs.clashes).toEqual([]);
      expect(leaves(theirs.content)).toEqual(leaves(changed));
    }),
    RUNS,
  );
});

it('two who wrote the same do not clash', () => {
  fc.assert(
    fc.property(content, content, (base, both) => {
      expect(mergeContent(base, both, both)).toEqual({ content: both, clashes: [] });
    }),
    RUNS,
  );
});

it('merging again what has been merged changes nothing', () => {
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const { content: merged } = mergeContent(base, mine, theirs);
      expect(mergeContent(theirs, merged, theirs)).toEqual({ content: merged, clashes: [] });
    }),
    RUNS,
  );
});
