import fc from 'fast-check';
import { callBuilder, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import type { CallDraft } from './call-draft';
import { mergeCallDraft } from './merge-call';

const RUNS = { numRuns: 300 };

/** Few values and ids, so that both sides often touch the same thing. */
const text = fc.constantFrom('', 'a', 'b', 'c');
const ids = fc.uniqueArray(fc.constantFrom('i1', 'i2', 'i3', 'i4'), { maxLength: 4 });
const texts = fc.dictionary(fc.constantFrom('en', 'az'), text, { maxKeys: 2 });

const question = (id: string) =>
  fc
    .record({ label: texts, limit: fc.constantFrom(1, 2, 3), judgedBy: fc.uniqueArray(fc.constantFrom('P1', 'P2')) })
    .map((changes) => questionBuilder(id, changes));
const section = (id: string) =>
  fc
    .record({ title: texts, questions: ids.chain((names) => fc.tuple(...names.map(question))) })
    .map((parts) => ({ id, ...parts }));
const lots = fc
  .tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(0, 1, 2), texts)
  .map(([count, envelopeCents, title]) =>
    ([1, 2, 3] as const).slice(0, count).map((number) => lotBuilder(number, { envelopeCents, title })),
  );

const drafts: fc.Arbitrary<CallDraft> = fc
  .record({
    title: texts,
    lots,
    sections: ids.chain((names) => fc.tuple(...names.map(section))),
    unread: fc.dictionary(fc.constantFrom('opensAt', 'lots.1.deadline'), text),
  })
  .map(({ sections, unread, ...changes }) => ({
    definition: callBuilder({ ...changes, forms: { fullApplication: formBuilder({ sections }) } }),
    unread,
  }));

/** Every text anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every leaf of a draft by its path; things of a list by their id or number. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const nameOf = (child: unknown, place: string): string => {
    const own = child as { id?: string; number?: number } | null;
    return Array.isArray(value) ? String(own?.id ?? own?.number ?? place) : place;
  };
  return new Map(
    Object.entries(value).flatMap(([place, child]) => [...leaves(child, `${path}/${nameOf(child, place)}`)]),
  );
}

describe('mergeCallDraft', () => {
  it('loses no value that one side has written', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (base, mine, theirs) => {
        const { content, clashes } = mergeCallDraft(base, mine, theirs);
        const before = leaves(base);
        const merged = leaves(content);
        const kept = new Set(clashes.flatMap(({ mine: own, theirs: other }) => textsIn([own, other])));
        for (const side of [mine, theirs]) {
          for (const [path, value] of leaves(side)) {
            if (typeof value !== 'string' || before.get(path) === value) continue;
            expect(merged.get(path) === value || kept.has(value)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('takes the other side as it is where one side wrote nothing', () => {
    fc.assert(
      fc.property(drafts, drafts, (base, other) => {
        expect(mergeCallDraft(base, base, other)).toEqual({ content: other, clashes: [] });
        expect(mergeCallDraft(base, other, base)).toEqual({ content: other, clashes: [] });
        expect(mergeCallDraft(base, other, other)).toEqual({ content: other, clashes: [] });
      }),
      RUNS,
    );
  });
});
