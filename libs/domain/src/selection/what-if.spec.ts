import fc from 'fast-check';
import { belowGatesBuilder, rankedBuilder } from '../testing/evaluation-builders';
import { applyCutOff } from './cut-off';
import type { CutOffTerms } from './ranking-input';
import { type PlacedEntry, type WhatIf, whatIf } from './what-if';

const NOTHING: WhatIf = { envelopeCents: null, maxPerCountry: null, maxCentsPerCountry: null, line: null };
const TERMS: CutOffTerms = { cutOff: 'skip', envelopeCents: 10_000 };

/** p1 to p5 ask for 40, 40, 40, 10 and 20 of 100.00; the first three come from one country; p6 is below a gate. */
const COUNTRIES = ['AZ', 'AZ', 'AZ', 'GE', 'GE', 'AM'];
const RANKED: readonly PlacedEntry[] = [
  ...rankedBuilder(4_000, 4_000, 4_000, 1_000, 2_000),
  belowGatesBuilder('p6', 1_000),
].map((entry, place) => ({ ...entry, country: COUNTRIES[place]! }));

const tried = (changes: Partial<WhatIf>, terms = TERMS) =>
  whatIf(applyCutOff(RANKED, terms), RANKED, terms, { ...NOTHING, ...changes });
const changes = ({ rows }: ReturnType<typeof tried>) =>
  rows.filter(({ change }) => change !== null).map(({ proposalId, change, reason }) => [proposalId, change, reason]);

describe('what if', () => {
  it('nothing changes: the line stays as it is', () => {
    const { rows, ...money } = tried({});
    expect(rows.map(({ proposalId, outcome, reason }) => [proposalId, outcome, reason])).toEqual([
      ['p1', 'selected', 'fits'],
      ['p2', 'selected', 'fits'],
      ['p3', 'reserve', 'skipped'],
      ['p4', 'selected', 'fits'],
      ['p5', 'reserve', 'skipped'],
      ['p6', 'belowGates', 'gate'],
    ]);
    expect(changes(tried({}))).toEqual([]);
    expect(money).toEqual({ envelopeCents: 10_000, usedCents: 9_000, leftCents: 1_000 });
  });

  it.each([
    [
      'a larger envelope lets the better ranked in',
      { envelopeCents: 12_000 },
      [
        ['p3', 'enters', 'fits'],
        ['p4', 'leaves', 'envelopeUsed'],
      ],
      0,
    ],
    ['a smaller one', { envelopeCents: 5_000 }, [['p2', 'leaves', 'skipped']], 0],
    ['one proposal for each country', { maxPerCountry: 1 }, [['p2', 'leaves', 'countryFull']], 5_000],
    [
      'an amount for each country',
      { maxCentsPerCountry: 2_000 },
      [
        ['p1', 'leaves', 'countryFull'],
        ['p2', 'leaves', 'countryFull'],
      ],
      9_000,
    ],
    [
      'the line at the first rank',
      { line: 1 },
      [
        ['p2', 'leaves', 'belowLine'],
        ['p4', 'leaves', 'belowLine'],
      ],
      6_000,
    ],
    [
      'the line at the last rank, which costs more than there is',
      { line: 5 },
      [
        ['p3', 'enters', 'aboveLine'],
        ['p5', 'enters', 'aboveLine'],
      ],
      -5_000,
    ],
    [
      'the line at no rank',
      { line: 0, maxPerCountry: 3 },
      ['p1', 'p2', 'p4'].map((p) => [p, 'leaves', 'belowLine']),
      10_000,
    ],
  ] as const)('%s', (_, change, expected, leftCents) => {
    const result = tried(change);
    expect(changes(result)).toEqual(expected);
    expect(result.leftCents).toBe(leftCents);
  });

  it('says where only the amount changes', () => {
    const terms: CutOffTerms = { cutOff: 'offerRemainder', envelopeCents: 10_000 };
    expect(changes(tried({ envelopeCents: 11_000 }, terms))).toEqual([['p3', 'amount', 'remainder']]);
  });

  it('never selects below a gate, overdraws nothing unless the line was moved, and keeps to the countries', () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.constantFrom('AZ', 'GE', 'AM')), { maxLength: 12 }),
        fc.constantFrom('skip' as const, 'stop' as const, 'offerRemainder' as const),
        fc.record({
          envelopeCents: maybe(fc.integer({ min: 0, max: 200 })),
          maxPerCountry: maybe(fc.integer({ min: 0, max: 4 })),
          maxCentsPerCountry: maybe(fc.integer({ min: 0, max: 120 })),
          line: maybe(fc.integer({ min: 0, max: 12 })),
        }),
        (proposals, cutOff, change) => {
          const ranked = rankedBuilder(...proposals.map(([cents]) => cents)).map((entry, place) => ({
            ...entry,
            country: proposals[place]![1],
          }));
          const terms = { cutOff, envelopeCents: 100 };
          const { rows, usedCents, leftCents, envelopeCents } = whatIf(
            applyCutOff(ranked, terms),
            ranked,
            terms,
            change,
          );
          expect(usedCents + leftCents).toBe(envelopeCents);
          expect(change.line !== null || leftCents >= 0).toBe(true);
          for (const country of ['AZ', 'GE', 'AM']) {
            const own = rows.filter((row, place) => ranked[place]!.country === country && row.outcome === 'selected');
            const cents = own.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0);
            expect(own.length).toBeLessThanOrEqual(change.maxPerCountry ?? Infinity);
            expect(cents).toBeLessThanOrEqual(change.maxCentsPerCountry ?? Infinity);
          }
          rows.forEach(({ recommendedCents }, place) =>
            expect(recommendedCents).toBeLessThanOrEqual(ranked[place]!.requestedCents),
          );
        },
      ),
    );
  });
});
