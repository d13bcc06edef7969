/**
 * The budget and priority cases of the programme rules (section 10), as one table that every door reads: the domain, the
 * API, a form that is brought back, and the page. Each is typed in English into a complete proposal.
 */
import { formatPlainAmount } from '../kernel/money';
import type { Gap } from '../kernel/refusal';
import { placeTag } from '../proposals/form-tags';
import type { Budget, Indicator, ProposalContent } from '../proposals/content';
import { budgetBuilder, completeContent, lineBuilder } from './builders';

export interface DoorCase {
  readonly name: string;
  /** Where the typing starts: a proposal that lacks nothing. */
  readonly before: ProposalContent;
  /** What is typed, by the tag of its field (`placeTag`, `thingTag`); an option by its id, an emptied box as "". */
  readonly typed: Readonly<Record<string, string>>;
  /** What the draft holds then. */
  readonly content: ProposalContent;
  /** What the proposal lacks then; empty where it may be submitted. */
  readonly gaps: readonly Gap[];
}

type Sources = Budget['funding'];

const plain = (cents: number): string => formatPlainAmount(cents, 'en');

/** A budget with this direct cost; 5,000.00 more are eligible, and all of it is paid for. Amounts in cents. */
function budgetOf(directCents: number, requestedCents: number, changes: Partial<Budget> = {}): Budget {
  const { lines, indirectCents, contingencyCents } = budgetBuilder(changes);
  const others = lines.slice(1);
  const priced = lineBuilder('b1', {
    quantityHundredths: 100,
    // the other lines cost 36,000.00
    unitCents: directCents - 3_600_000,
    priority: 'socialInclusion',
  });
  const eligibleCents = directCents + (indirectCents ?? 0) + (contingencyCents ?? 0);
  return budgetBuilder({
    ...changes,
    lines: [priced, ...others],
    funding: { requestedCents, ownCents: eligibleCents - requestedCents - 100_000, otherCents: 100_000 },
  });
}

/** Types a request, and own money that balances it; unreadable requests leave the own money alone. */
function requestCase(name: string, budget: Budget, request: string | number, gaps: readonly Gap[]): DoorCase {
  const { funding } = budget;
  const readable = typeof request === 'number';
  const sum = (funding.requestedCents ?? 0) + (funding.ownCents ?? 0);
  const after: Sources = readable
    ? { ...funding, requestedCents: request, ownCents: sum - request }
    : { ...funding, requestedCents: null };
  return {
    name,
    before: completeContent({ budget }),
    typed: readable
      ? { [tagOf('requestedCents')]: plain(request), [tagOf('ownCents')]: plain(sum - request) }
      : { [tagOf('requestedCents')]: request },
    content: completeContent({
      budget: { ...budget, funding: after },
      unread: readable ? {} : { [tagOf('requestedCents')]: request },
    }),
    gaps,
  };
}

const tagOf = (field: keyof Sources): string => `budget.funding.${field}`;

/** 70,000.00 are eligible; 50,000.00 are requested. */
const LARGE = budgetOf(6_500_000, 5_000_000);
/** 60,000.00 are eligible. */
const ROUND = budgetOf(5_500_000, 5_000_000);

function unreadable(name: string, typed: string): DoorCase {
  return requestCase(name, LARGE, typed, [
    { code: 'ANSWER_UNREADABLE', facts: { field: tagOf('requestedCents'), typed } },
    { code: 'GRANT_MISSING', facts: {} },
    {
      code: 'FUNDING_UNBALANCED',
      facts: { fundingCents: 2_000_000, eligibleCents: 7_000_000, differenceCents: -5_000_000 },
    },
  ]);
}

/** Types an indirect cost, with own money that balances it, over direct costs of 55,000.00. */
function indirectCase(name: string, indirectCents: number, gaps: readonly Gap[]): DoorCase {
  const { funding } = ROUND;
  const ownCents = (funding.ownCents ?? 0) + indirectCents - (ROUND.indirectCents ?? 0);
  return {
    name,
    before: completeContent({ budget: ROUND }),
    typed: { 'budget.indirectCents': plain(indirectCents), [tagOf('ownCents')]: plain(ownCents) },
    content: completeContent({ budget: { ...ROUND, indirectCents, funding: { ...funding, ownCents } } }),
    gaps,
  };
}

const PRIORITIES = ['socialInclusion', 'greeningOfCities', 'wellBeingAndInnovation'] as const;

/** Types statements on the priorities, by their ids. */
function statementCase(name: string, statements: Readonly<Record<string, string>>, gaps: readonly Gap[]): DoorCase {
  const before = completeContent();
  const written = Object.entries(statements).map(([priority, statement]) => [priority, { statement }] as const);
  return {
    name,
    before,
    typed: Object.fromEntries(
      Object.entries(statements).map(([id, text]) => [placeTag('priorities', id, 'statement'), text]),
    ),
    content: { ...before, priorities: { ...before.priorities, ...Object.fromEntries(written) } },
    gaps,
  };
}

const SAME = 'Everybody gains, and everybody takes part.';

export const DOOR_CASES: readonly DoorCase[] = [
  requestCase('60,000.00 is the cap', LARGE, 6_000_000, []),
  requestCase('60,000.01 is above it', LARGE, 6_000_001, [
    { code: 'GRANT_ABOVE_CAP', facts: { requestedCents: 6_000_001, capCents: 6_000_000 } },
  ]),
  unreadable('59,999.995 is no amount', '59,999.995'),
  unreadable('-1 is no amount', '-1'),
  unreadable('1e5 is no amount', '1e5'),
  unreadable('full-width digits are no amount', '６００００'),
  unreadable('another currency is no amount', 'USD 60,000.00'),
  requestCase('a share of exactly 90 %', ROUND, 5_400_000, []),
  requestCase('a cent above 90 %', ROUND, 5_400_001, [
    {
      code: 'GRANT_SHARE_ABOVE_LIMIT',
      facts: { requestedCents: 5_400_001, eligibleCents: 6_000_000, limitBp: 9_000 },
    },
  ]),
  requestCase('a share of exactly 50 %', ROUND, 3_000_000, []),
  requestCase('a cent below 50 %', ROUND, 2_999_999, [
    {
      code: 'GRANT_SHARE_BELOW_LIMIT',
      facts: { requestedCents: 2_999_999, eligibleCents: 6_000_000, limitBp: 5_000 },
    },
  ]),
  indirectCase('indirect costs at 7 %', 385_000, []),
  indirectCase('a cent above 7 %', 385_001, [
    {
      code: 'INDIRECT_ABOVE_LIMIT',
      facts: { indirectCents: 385_001, directCents: 5_500_000, limitBp: 700, maxCents: 385_000 },
    },
  ]),
  statementCase('a priority left blank', { socialInclusion: '' }, [
    { code: 'PRIORITY_STATEMENT_MISSING', facts: { priority: 'socialInclusion' } },
  ]),
  statementCase('a priority of spaces alone', { socialInclusion: ' \u00a0 ' }, [
    { code: 'PRIORITY_STATEMENT_MISSING', facts: { priority: 'socialInclusion' } },
  ]),
  statementCase('the same text three times', Object.fromEntries(PRIORITIES.map((id) => [id, SAME])), [
    {
      code: 'PRIORITY_STATEMENT_REPEATED',
      facts: { priority: 'greeningOfCities', sameAs: 'socialInclusion' },
    },
    {
      code: 'PRIORITY_STATEMENT_REPEATED',
      facts: { priority: 'wellBeingAndInnovation', sameAs: 'socialInclusion' },
    },
  ]),
  {
    name: 'a priority without a share of the budget',
    before: completeContent(),
    typed: { 'budget.1.b1.priority': '' },
    content: completeContent({
      budget: budgetBuilder({
        lines: budgetBuilder().lines.map((line) => (line.id === 'b1' ? { ...line, priority: null } : line)),
      }),
    }),
    gaps: [{ code: 'PRIORITY_BUDGET_SHARE_MISSING', facts: { priority: 'socialInclusion' } }],
  },
  {
    name: 'a priority with an activity and no indicator',
    before: completeContent(),
    typed: { 'indicators.i1.priorities.socialInclusion': '' },
    content: completeContent({
      indicators: completeContent().indicators.map((indicator): Indicator =>
        indicator.id === 'i1' ? { ...indicator, priorities: [] } : indicator,
      ),
    }),
    gaps: [{ code: 'PRIORITY_INDICATOR_MISSING', facts: { priority: 'socialInclusion' } }],
  },
];
