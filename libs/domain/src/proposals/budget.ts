/** The budget of a proposal: its lines added up by heading, its ceilings, the grant's cap and share, funding in balance. */
import {
  BUDGET_HEADINGS,
  type BudgetHeading,
  type BudgetRules,
  type CallDefinition,
  type LotDefinition,
} from '../calls/call';
import { isWithinShare, largestShareCents } from '../kernel/money';
import { type Gap, type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import type { Budget, BudgetLine, ProposalContent } from './content';

/** What a lot says about the size of a grant. */
export type GrantTerms = Pick<LotDefinition, 'maxGrantCents' | 'minGrantCents' | 'grantShareBp'>;

/** The published lines of the budget, integer cents. Numbers in brackets are those of the form. */
export interface BudgetTotals {
  /** [1]–[6] */
  readonly byHeading: Readonly<Record<BudgetHeading, number>>;
  /** [7] Subtotal of 1–6. */
  readonly directCents: number;
  /** [8] */
  readonly indirectCents: number;
  /** [9] = 7 + 8 */
  readonly subtotalCents: number;
  /** [10] */
  readonly contingencyCents: number;
  /** [11] = 9 + 10: the eligible cost. */
  readonly eligibleCents: number;
  /** [12] Outside the eligible cost. */
  readonly inKindCents: number;
  /** [13] = 11 + 12 */
  readonly totalCents: number;
  /** Grant requested, own and other money together. */
  readonly fundingCents: number;
  /** Direct cost tagged to each priority. */
  readonly byPriority: Readonly<Record<string, number>>;
}

/** Units (hundredths) times unit value (cents), rounded down to a cent; 0 while incomplete. Source: section 4. */
export function lineTotalCents({
  quantityHundredths,
  unitCents,
}: Pick<BudgetLine, 'quantityHundredths' | 'unitCents'>): number {
  if (quantityHundredths === null || unitCents === null) return 0;
  return Number((BigInt(quantityHundredths) * BigInt(unitCents)) / 100n);
}

/** Adds the budget up. Source: programme rules, section 4 (budget lines 1–13). */
export function budgetTotals(budget: Budget): BudgetTotals {
  const byHeading = Object.fromEntries(BUDGET_HEADINGS.map((heading) => [heading, 0])) as Record<BudgetHeading, number>;
  const byPriority: Record<string, number> = {};
  for (const line of budget.lines) {
    const total = lineTotalCents(line);
    byHeading[line.heading] += total;
    if (line.priority !== null) byPriority[line.priority] = (byPriority[line.priority] ?? 0) + total;
  }
  const directCents = BUDGET_HEADINGS.reduce((sum, heading) => sum + byHeading[heading], 0);
  const indirectCents = budget.indirectCents ?? 0;
  const contingencyCents = budget.contingencyCents ?? 0;
  const inKindCents = budget.inKindCents ?? 0;
  const eligibleCents = directCents + indirectCents + contingencyCents;
  const { requestedCents, ownCents, otherCents } = budget.funding;
  return {
    byHeading,
    directCents,
    indirectCents,
    subtotalCents: directCents + indirectCents,
    contingencyCents,
    eligibleCents,
    inKindCents,
    totalCents: eligibleCents + inKindCents,
    fundingCents: (requestedCents ?? 0) + (ownCents ?? 0) + (otherCents ?? 0),
    byPriority,
  };
}

/** What a published line of the budget is: one of the headings, or what they are added up to. */
export type PublishedLineName =
  | `heading.${BudgetHeading}`
  | 'direct'
  | 'indirectCents'
  | 'subtotal'
  | 'contingencyCents'
  | 'eligible'
  | 'inKindCents'
  | 'totalCost';

export interface PublishedLine {
  /** Number of the line in the form, 1 to 13. */
  readonly number: number;
  readonly name: PublishedLineName;
  readonly cents: number;
}

/** The budget as the form prints it: lines 1 to 13 in order, all of them. Source: programme rules, section 4. */
export function publishedLines(totals: BudgetTotals): readonly PublishedLine[] {
  const sums = [
    ['direct', totals.directCents],
    ['indirectCents', totals.indirectCents],
    ['subtotal', totals.subtotalCents],
    ['contingencyCents', totals.contingencyCents],
    ['eligible', totals.eligibleCents],
    ['inKindCents', totals.inKindCents],
    ['totalCost', totals.totalCents],
  ] as const;
  const headings = BUDGET_HEADINGS.map((heading) => [`heading.${heading}`, totals.byHeading[heading]] as const);
  return [...headings, ...sums].map(([name, cents], place) => ({ number: place + 1, name, cents }));
}

/** The largest indirect cost the call allows on these direct costs, rounded down to a cent. */
export function largestIndirectCents(directCents: number, rules: BudgetRules): number {
  return largestShareCents(directCents, rules.indirectMaxBp);
}

/** The largest contingency the call allows on these direct costs, rounded down to a cent. */
export function largestContingencyCents(directCents: number, rules: BudgetRules): number {
  return largestShareCents(directCents, rules.contingencyMaxBp);
}

/**
 * What the budget lacks or breaks: lines, headings, ceilings, the grant against cap, minimum and share, and funding that
 * does not balance to the cent. Source: programme rules, section 4.
 */
export function budgetGaps(budget: Budget, rules: BudgetRules, lot: GrantTerms): readonly Gap[] {
  if (budget.lines.length === 0) return [refuse('BUDGET_EMPTY', {}), ...grantGaps(budget, lot)];
  const { directCents, indirectCents, contingencyCents, eligibleCents, fundingCents } = budgetTotals(budget);
  const gaps: Gap[] = budget.lines.flatMap((line) => lineGaps(line, rules));
  if (!isWithinShare(indirectCents, directCents, rules.indirectMaxBp)) {
    const maxCents = largestIndirectCents(directCents, rules);
    gaps.push(refuse('INDIRECT_ABOVE_LIMIT', { indirectCents, directCents, limitBp: rules.indirectMaxBp, maxCents }));
  }
  if (!isWithinShare(contingencyCents, directCents, rules.contingencyMaxBp)) {
    const maxCents = largestContingencyCents(directCents, rules);
    gaps.push(
      refuse('CONTINGENCY_ABOVE_LIMIT', { contingencyCents, directCents, limitBp: rules.contingencyMaxBp, maxCents }),
    );
  }
  gaps.push(...grantGaps(budget, lot));
  if (fundingCents !== eligibleCents) {
    gaps.push(
      refuse('FUNDING_UNBALANCED', { fundingCents, eligibleCents, differenceCents: fundingCents - eligibleCents }),
    );
  }
  return gaps;
}

function lineGaps(line: BudgetLine, rules: BudgetRules): Gap[] {
  const lacks = [
    ...(isBlank(line.description) ? ['description'] : []),
    ...(isBlank(line.unit) ? ['unit'] : []),
    ...(line.quantityHundredths ? [] : ['quantity']),
    ...(line.unitCents ? [] : ['unitValue']),
  ];
  return [
    ...(lacks.length > 0 ? [refuse('BUDGET_LINE_INCOMPLETE', { line: line.id, lacks })] : []),
    ...(rules.headings.includes(line.heading)
      ? []
      : [refuse('HEADING_NOT_USED', { line: line.id, heading: line.heading })]),
  ];
}

/** The grant against the lot's cap and minimum, and its share of the eligible cost. */
function grantGaps(budget: Budget, lot: GrantTerms): Gap[] {
  const { requestedCents } = budget.funding;
  if (!requestedCents) return [refuse('GRANT_MISSING', {})];
  const range = checkGrantRange(requestedCents, lot);
  const gaps: Gap[] = range ? [range] : [];
  const { eligibleCents } = budgetTotals(budget);
  const { min, max } = lot.grantShareBp;
  if (eligibleCents === 0) return gaps;
  if (!isWithinShare(requestedCents, eligibleCents, max)) {
    gaps.push(refuse('GRANT_SHARE_ABOVE_LIMIT', { requestedCents, eligibleCents, limitBp: max }));
  }
  // at least the minimum: exactly at it counts as kept
  if (BigInt(requestedCents) * 10_000n < BigInt(min) * BigInt(eligibleCents)) {
    gaps.push(refuse('GRANT_SHARE_BELOW_LIMIT', { requestedCents, eligibleCents, limitBp: min }));
  }
  return gaps;
}

/**
 * Whether a request lies between the smallest and the largest grant of a lot, both included. Integer cents. Source:
 * programme rules, section 4. @returns GRANT_ABOVE_CAP or GRANT_BELOW_MINIMUM
 */
export function checkGrantRange(
  requestedCents: number,
  { maxGrantCents: capCents, minGrantCents: minCents }: Pick<GrantTerms, 'maxGrantCents' | 'minGrantCents'>,
): Refusal<'GRANT_ABOVE_CAP' | 'GRANT_BELOW_MINIMUM'> | null {
  if (requestedCents > capCents) return refuse('GRANT_ABOVE_CAP', { requestedCents, capCents });
  return requestedCents < minCents ? refuse('GRANT_BELOW_MINIMUM', { requestedCents, minCents }) : null;
}

/** Grant that a proposal asks for, integer cents; none where the call gives none, whatever was written. */
export function requestedGrant(
  { budget }: Pick<CallDefinition, 'budget'>,
  content: Pick<ProposalContent, 'budget'>,
): number {
  return budget === null ? 0 : (content.budget.funding.requestedCents ?? 0);
}
