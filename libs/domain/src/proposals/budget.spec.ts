import { budgetBuilder, callBuilder, lineBuilder, lotBuilder } from '../testing/builders';
import {
  budgetGaps,
  budgetTotals,
  largestContingencyCents,
  largestIndirectCents,
  lineTotalCents,
  publishedLines,
  requestedGrant,
} from './budget';
import { type Budget, EMPTY_CONTENT } from './content';

const RULES = callBuilder().budget!;
const LOT = lotBuilder(1);

interface Amounts {
  readonly direct: number;
  readonly indirect?: number | null;
  readonly contingency?: number | null;
  readonly requested: number | null;
  /** Own money; what balances the budget unless a test says otherwise. */
  readonly own?: number;
}

/** A budget of one line, balanced by own money. Integer cents. */
function budgetOf({ direct, indirect = null, contingency = null, requested, own }: Amounts): Budget {
  const eligible = direct + (indirect ?? 0) + (contingency ?? 0);
  return {
    lines: [lineBuilder('b1', { quantityHundredths: 100, unitCents: direct })],
    indirectCents: indirect,
    contingencyCents: contingency,
    inKindCents: null,
    funding: { requestedCents: requested, ownCents: own ?? Math.max(0, eligible - (requested ?? 0)), otherCents: null },
  };
}

describe('lineTotalCents', () => {
  it.each([
    ['whole units', 1_000, 20_000, 200_000],
    ['half a unit', 50, 20_000, 10_000],
    ['rounds down to a cent', 33, 10, 3],
    ['just below a cent more', 199, 1, 1],
    ['no quantity yet', null, 20_000, 0],
    ['no unit value yet', 1_000, null, 0],
    ['products beyond exact floats', 999_999_999, 900_719_925, 9_007_199_240_992_800],
  ])('%s', (_, quantityHundredths, unitCents, total) => {
    expect(lineTotalCents({ quantityHundredths, unitCents })).toBe(total);
  });
});

describe('budgetTotals', () => {
  it('adds up lines 1 to 13 of the form, and the share of each priority', () => {
    expect(budgetTotals(budgetBuilder())).toEqual({
      byHeading: { 1: 1_800_000, 2: 200_000, 3: 2_400_000, 4: 0, 5: 1_000_000, 6: 0 },
      directCents: 5_400_000,
      indirectCents: 300_000,
      subtotalCents: 5_700_000,
      contingencyCents: 200_000,
      eligibleCents: 5_900_000,
      inKindCents: 150_000,
      totalCents: 6_050_000,
      fundingCents: 5_900_000,
      byPriority: { socialInclusion: 1_800_000, greeningOfCities: 2_400_000, wellBeingAndInnovation: 1_000_000 },
    });
  });

  it('of an empty budget is nought everywhere', () => {
    expect(budgetTotals(EMPTY_CONTENT.budget)).toEqual({
      byHeading: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
      directCents: 0,
      indirectCents: 0,
      subtotalCents: 0,
      contingencyCents: 0,
      eligibleCents: 0,
      inKindCents: 0,
      totalCents: 0,
      fundingCents: 0,
      byPriority: {},
    });
  });

  it('adds lines of the same heading and priority up', () => {
    const lines = [lineBuilder('a', { priority: 'p' }), lineBuilder('b', { priority: 'p' }), lineBuilder('c')];
    const { byHeading, byPriority } = budgetTotals(budgetBuilder({ lines }));
    expect(byHeading[1]).toBe(600_000);
    expect(byPriority).toEqual({ p: 400_000 });
  });
});

describe('the largest flat rates', () => {
  it.each([
    ['an even amount', 5_400_000, 378_000, 270_000],
    ['rounded down to a cent', 99, 6, 4],
    ['of nothing', 0, 0, 0],
  ])('%s', (_, directCents, indirect, contingency) => {
    expect(largestIndirectCents(directCents, RULES)).toBe(indirect);
    expect(largestContingencyCents(directCents, RULES)).toBe(contingency);
  });
});

const aboveCap = (requestedCents: number) => ({
  code: 'GRANT_ABOVE_CAP',
  facts: { requestedCents, capCents: 6_000_000 },
});
const belowMinimum = (requestedCents: number) => ({
  code: 'GRANT_BELOW_MINIMUM',
  facts: { requestedCents, minCents: 1_000_000 },
});
const shareAbove = (requestedCents: number, eligibleCents: number) => ({
  code: 'GRANT_SHARE_ABOVE_LIMIT',
  facts: { requestedCents, eligibleCents, limitBp: 9_000 },
});
const shareBelow = (requestedCents: number, eligibleCents: number) => ({
  code: 'GRANT_SHARE_BELOW_LIMIT',
  facts: { requestedCents, eligibleCents, limitBp: 5_000 },
});
const unbalanced = (fundingCents: number, eligibleCents: number) => ({
  code: 'FUNDING_UNBALANCED',
  facts: { fundingCents, eligibleCents, differenceCents: fundingCents - eligibleCents },
});
const indirectAbove = (indirectCents: number, directCents: number, maxCents: number) => ({
  code: 'INDIRECT_ABOVE_LIMIT',
  facts: { indirectCents, directCents, limitBp: 700, maxCents },
});
const contingencyAbove = (contingencyCents: number, directCents: number, maxCents: number) => ({
  code: 'CONTINGENCY_ABOVE_LIMIT',
  facts: { contingencyCents, directCents, limitBp: 500, maxCents },
});
const missing = { code: 'GRANT_MISSING', facts: {} };

describe('the grant', () => {
  it.each<[string, Amounts, unknown[]]>([
    ['60,000.00 is within the cap', { direct: 8_000_000, requested: 6_000_000 }, []],
    ['60,000.01 is not', { direct: 8_000_000, requested: 6_000_001 }, [aboveCap(6_000_001)]],
    ['10,000.00 reaches the minimum', { direct: 1_500_000, requested: 1_000_000 }, []],
    ['9,999.99 does not', { direct: 1_500_000, requested: 999_999 }, [belowMinimum(999_999)]],
    ['-0.01 does not either', { direct: 100, requested: -1, own: 101 }, [belowMinimum(-1), shareBelow(-1, 100)]],
    ['nothing requested', { direct: 1_500_000, requested: null }, [missing]],
    ['0.00 requested', { direct: 1_500_000, requested: 0 }, [missing]],
    ['exactly 90 %', { direct: 5_000_000, requested: 4_500_000 }, []],
    ['a cent above 90 %', { direct: 5_000_000, requested: 4_500_001 }, [shareAbove(4_500_001, 5_000_000)]],
    ['60,000.00 of 66,666.67 keeps 90 %', { direct: 6_666_667, requested: 6_000_000 }, []],
    [
      '60,000.00 of 66,666.66 breaks 90 %',
      { direct: 6_666_666, requested: 6_000_000 },
      [shareAbove(6_000_000, 6_666_666)],
    ],
    ['exactly 50 %', { direct: 6_000_000, requested: 3_000_000 }, []],
    ['a cent below 50 %', { direct: 6_000_000, requested: 2_999_999 }, [shareBelow(2_999_999, 6_000_000)]],
    [
      'more than the project costs',
      { direct: 5_000_000, requested: 6_000_001 },
      [aboveCap(6_000_001), shareAbove(6_000_001, 5_000_000), unbalanced(6_000_001, 5_000_000)],
    ],
    [
      'the share is taken of the eligible cost, flat rates included',
      { direct: 5_000_000, indirect: 350_000, contingency: 250_000, requested: 5_040_000 },
      [],
    ],
    [
      'a cent more than that share',
      { direct: 5_000_000, indirect: 350_000, contingency: 250_000, requested: 5_040_001 },
      [shareAbove(5_040_001, 5_600_000)],
    ],
  ])('%s', (_, amounts, gaps) => {
    expect(budgetGaps(budgetOf(amounts), RULES, LOT)).toEqual(gaps);
  });

  it('has cap, minimum and shares from the lot', () => {
    const lot = lotBuilder(1, {
      maxGrantCents: 2_000_000,
      minGrantCents: 2_000_000,
      grantShareBp: { min: 0, max: 10_000 },
    });
    expect(budgetGaps(budgetOf({ direct: 2_000_000, requested: 2_000_000 }), RULES, lot)).toEqual([]);
    expect(budgetGaps(budgetOf({ direct: 90_000_000, requested: 2_000_000 }), RULES, lot)).toEqual([]);
  });
});

describe('the flat rates', () => {
  it.each<[string, Amounts, unknown[]]>([
    ['indirect cost at exactly 7 %', { direct: 5_000_000, indirect: 350_000, requested: 4_000_000 }, []],
    [
      'a cent more',
      { direct: 5_000_000, indirect: 350_001, requested: 4_000_000 },
      [indirectAbove(350_001, 5_000_000, 350_000)],
    ],
    ['at 7 % of an uneven amount, rounded down', { direct: 5_000_099, indirect: 350_006, requested: 4_000_000 }, []],
    [
      'rounded up',
      { direct: 5_000_099, indirect: 350_007, requested: 4_000_000 },
      [indirectAbove(350_007, 5_000_099, 350_006)],
    ],
    ['contingency at exactly 5 %', { direct: 5_000_000, contingency: 250_000, requested: 4_000_000 }, []],
    [
      'a cent more of it',
      { direct: 5_000_000, contingency: 250_001, requested: 4_000_000 },
      [contingencyAbove(250_001, 5_000_000, 250_000)],
    ],
    [
      'both are taken of the direct cost alone',
      { direct: 5_000_000, indirect: 350_000, contingency: 250_001, requested: 4_000_000 },
      [contingencyAbove(250_001, 5_000_000, 250_000)],
    ],
    ['neither is needed', { direct: 5_000_000, indirect: 0, contingency: 0, requested: 4_000_000 }, []],
  ])('%s', (_, amounts, gaps) => {
    expect(budgetGaps(budgetOf(amounts), RULES, LOT)).toEqual(gaps);
  });
});

describe('the sources of funding', () => {
  const balance = { direct: 5_000_000, requested: 4_000_000 };

  it.each<[string, Amounts, unknown[]]>([
    ['balance to the cent', { ...balance, own: 1_000_000 }, []],
    ['a cent too much', { ...balance, own: 1_000_001 }, [unbalanced(5_000_001, 5_000_000)]],
    ['a cent too little', { ...balance, own: 999_999 }, [unbalanced(4_999_999, 5_000_000)]],
  ])('%s', (_, amounts, gaps) => {
    expect(budgetGaps(budgetOf(amounts), RULES, LOT)).toEqual(gaps);
  });

  it('count what others give, and nothing in kind', () => {
    const budget = budgetOf({ ...balance, own: 400_000 });
    const shared = { ...budget, inKindCents: 9_999_999, funding: { ...budget.funding, otherCents: 600_000 } };
    expect(budgetGaps(shared, RULES, LOT)).toEqual([]);
  });
});

describe('the lines', () => {
  const withLine = (changes: Parameters<typeof lineBuilder>[1]) =>
    budgetBuilder({ lines: [...budgetBuilder().lines, lineBuilder('x', { quantityHundredths: 0, ...changes })] });
  const incomplete = (...lacks: readonly string[]) => ({ code: 'BUDGET_LINE_INCOMPLETE', facts: { line: 'x', lacks } });

  it.each<[string, Parameters<typeof lineBuilder>[1], unknown[]]>([
    ['no description', { description: ' ' }, [incomplete('description', 'quantity')]],
    ['no unit', { unit: '' }, [incomplete('unit', 'quantity')]],
    ['a quantity of nought', {}, [incomplete('quantity')]],
    ['no quantity', { quantityHundredths: null }, [incomplete('quantity')]],
    ['no unit value', { quantityHundredths: 1, unitCents: null }, [incomplete('unitValue')]],
    [
      'nothing at all',
      { description: '', unit: '', quantityHundredths: null, unitCents: null },
      [incomplete('description', 'unit', 'quantity', 'unitValue')],
    ],
    ['less than a cent', { quantityHundredths: 1, unitCents: 1 }, []],
    [
      'a heading that the call does not use',
      { heading: 4, quantityHundredths: 1, unitCents: 1 },
      [{ code: 'HEADING_NOT_USED', facts: { line: 'x', heading: 4 } }],
    ],
    [
      'both at once',
      { heading: 4 },
      [incomplete('quantity'), { code: 'HEADING_NOT_USED', facts: { line: 'x', heading: 4 } }],
    ],
  ])('%s', (_, changes, gaps) => {
    expect(budgetGaps(withLine(changes), RULES, LOT)).toEqual(gaps);
  });

  it('there must be one', () => {
    const empty = { code: 'BUDGET_EMPTY', facts: {} };
    expect(budgetGaps(EMPTY_CONTENT.budget, RULES, LOT)).toEqual([empty, missing]);
    expect(budgetGaps(budgetBuilder({ lines: [], indirectCents: null, contingencyCents: null }), RULES, LOT)).toEqual([
      empty,
    ]);
  });
});

it('everything a budget breaks is named at once', () => {
  const budget = budgetOf({ direct: 5_000_000, indirect: 350_001, contingency: 250_001, requested: 6_000_001, own: 0 });
  expect(budgetGaps(budget, RULES, LOT)).toEqual([
    indirectAbove(350_001, 5_000_000, 350_000),
    contingencyAbove(250_001, 5_000_000, 250_000),
    aboveCap(6_000_001),
    shareAbove(6_000_001, 5_600_002),
    unbalanced(6_000_001, 5_600_002),
  ]);
});

it.each([
  ['what is written', callBuilder(), budgetBuilder(), 5_000_000],
  ['nothing yet', callBuilder(), EMPTY_CONTENT.budget, 0],
  ['whatever is written in a call that gives no grant', callBuilder({ budget: null }), budgetBuilder(), 0],
])('the grant asked for is %s', (_, call, budget, cents) => {
  expect(requestedGrant(call, { budget })).toBe(cents);
});

it('publishedLines: thirteen in the order of the form, empty headings too', () => {
  expect(publishedLines(budgetTotals(budgetBuilder())).map(({ number, name, cents }) => [number, name, cents])).toEqual(
    [
      [1, 'heading.1', 1_800_000],
      [2, 'heading.2', 200_000],
      [3, 'heading.3', 2_400_000],
      [4, 'heading.4', 0],
      [5, 'heading.5', 1_000_000],
      [6, 'heading.6', 0],
      [7, 'direct', 5_400_000],
      [8, 'indirectCents', 300_000],
      [9, 'subtotal', 5_700_000],
      [10, 'contingencyCents', 200_000],
      [11, 'eligible', 5_900_000],
      [12, 'inKindCents', 150_000],
      [13, 'totalCost', 6_050_000],
    ],
  );
});
