import fc from 'fast-check';
import { BUDGET_HEADINGS } from '../calls/call';
import { callBuilder, lineBuilder, lotBuilder } from '../testing/builders';
import { budgetGaps, budgetTotals, largestContingencyCents, largestIndirectCents } from './budget';
import type { Budget, BudgetLine } from './content';

const RUNS = { numRuns: 300 };
const RULES = { ...callBuilder().budget!, headings: BUDGET_HEADINGS };
const LOT = lotBuilder(1);

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    heading: fc.constantFrom(...BUDGET_HEADINGS),
    quantityHundredths: fc.integer({ min: 1, max: 100_000 }),
    unitCents: fc.integer({ min: 1, max: 2_000_000 }),
    priority: fc.constantFrom(null, 'socialInclusion', 'greeningOfCities'),
  })
  .map((changes) => lineBuilder('b', changes));
const lines = fc.array(line, { minLength: 1, maxLength: 8 });

/** Budgets whose amounts lie a few cents around every limit. */
const nearLimits: fc.Arbitrary<Budget> = fc
  .record({
    directCents: fc.oneof(fc.integer({ min: 1_000_000, max: 9_000_000 }), fc.constantFrom(6_666_666, 6_666_667)),
    offsets: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -2, max: 1 }))),
    grantBp: fc.constantFrom(5_000, 7_000, 9_000),
    atCap: fc.boolean(),
  })
  .map(({ directCents, offsets: [indirect, contingency, grant, funding], grantBp, atCap }) => {
    const indirectCents = largestIndirectCents(directCents, RULES) + indirect!;
    const contingencyCents = largestContingencyCents(directCents, RULES) + contingency!;
    const eligibleCents = directCents + indirectCents + contingencyCents;
    const requestedCents = (atCap ? LOT.maxGrantCents : Math.floor((eligibleCents * grantBp) / 10_000)) + grant!;
    return {
      lines: [lineBuilder('b', { quantityHundredths: 100, unitCents: directCents })],
      indirectCents,
      contingencyCents,
      inKindCents: null,
      funding: {
        requestedCents,
        ownCents: Math.max(0, eligibleCents - requestedCents + Math.min(0, funding!)),
        otherCents: null,
      },
    };
  });

it('a budget is accepted exactly when cap, minimum, shares, flat rates and balance hold to the cent', () => {
  fc.assert(
    fc.property(nearLimits, (budget) => {
      const [requested, own] = [BigInt(budget.funding.requestedCents!), BigInt(budget.funding.ownCents!)];
      const direct = BigInt(budget.lines[0]!.unitCents!);
      const [indirect, contingency] = [BigInt(budget.indirectCents!), BigInt(budget.contingencyCents!)];
      const eligible = direct + indirect + contingency;
      const holds =
        requested >= 1_000_000n &&
        requested <= 6_000_000n &&
        requested * 100n <= eligible * 90n &&
        requested * 100n >= eligible * 50n &&
        indirect * 100n <= direct * 7n &&
        contingency * 100n <= direct * 5n &&
        requested + own === eligible;
      expect(budgetGaps(budget, RULES, LOT).length === 0).toBe(holds);
    }),
    RUNS,
  );
});

it('headings add up to the direct cost, and no priority has more than all', () => {
  fc.assert(
    fc.property(lines, (written) => {
      const budget: Budget = {
        lines: written,
        indirectCents: 1,
        contingencyCents: 2,
        inKindCents: 3,
        funding: { requestedCents: 4, ownCents: 5, otherCents: 6 },
      };
      const totals = budgetTotals(budget);
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(Object.values(totals.byHeading))).toBe(totals.directCents);
      expect(sum(Object.values(totals.byPriority))).toBeLessThanOrEqual(totals.directCents);
      expect(totals.totalCents).toBe(totals.directCents + 6);
      expect(totals.fundingCents).toBe(15);
    }),
    RUNS,
  );
});

it('the order of the lines changes no total', () => {
  const shuffled = lines.chain((written) =>
    fc.tuple(
      fc.constant(written),
      fc.shuffledSubarray([...written], { minLength: written.length, maxLength: written.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([written, others]) => {
      const budget = {
        indirectCents: null,
        contingencyCents: null,
        inKindCents: null,
        funding: { requestedCents: null, ownCents: null, otherCents: null },
      };
      expect(budgetTotals({ ...budget, lines: others })).toEqual(budgetTotals({ ...budget, lines: written }));
    }),
    RUNS,
  );
});
