/** The mandatory priorities are checked, not ticked: each needs a statement, an activity, an indicator and money. */
import type { PriorityDefinition } from '../calls/call';
import { isCanonicalDecimal } from '../kernel/parse-amount';
import { type Gap, refuse } from '../kernel/refusal';
import { isBlank, isSameText } from '../kernel/text';
import { budgetTotals } from './budget';
import type { Indicator, ProposalContent } from './content';

/** What a proposal has for one priority, as its card shows it. */
export interface PriorityCoverage {
  readonly priority: string;
  readonly statement: string;
  readonly activities: readonly string[];
  /** Complete indicators tagged to the priority. */
  readonly indicators: readonly string[];
  /** Direct cost tagged to the priority, integer cents. */
  readonly budgetCents: number;
  readonly gaps: readonly Gap[];
}

/** Fields an indicator still lacks: words, and figures that can be measured. Source: programme rules, section 5. */
export function indicatorLacks(indicator: Indicator): readonly string[] {
  return [
    ...(['name', 'unit'] as const).filter((field) => isBlank(indicator[field])),
    ...(['baseline', 'target'] as const).filter((field) => !isCanonicalDecimal(indicator[field])),
  ];
}

/**
 * For each mandatory priority: a statement of its own (not blank, not the same text as another's), at least one
 * activity, at least one indicator with unit, baseline and target, and a budget share above zero, each tagged to it.
 * The share is asked only where the call gives a grant. Source: programme rules, section 5.
 */
export function priorityGaps(
  content: ProposalContent,
  priorities: readonly Pick<PriorityDefinition, 'id' | 'mandatory'>[],
  withBudget: boolean,
): readonly Gap[] {
  return priorityCoverage(content, priorities, withBudget).flatMap(({ gaps }) => gaps);
}

/** What the proposal has and lacks for every mandatory priority, in the call's order. Source: section 5. */
export function priorityCoverage(
  content: ProposalContent,
  priorities: readonly Pick<PriorityDefinition, 'id' | 'mandatory'>[],
  withBudget: boolean,
): readonly PriorityCoverage[] {
  const { byPriority } = budgetTotals(content.budget);
  const mandatory = priorities.filter((priority) => priority.mandatory).map(({ id }) => id);
  return mandatory.map((priority) => {
    const statement = statementOf(content, priority);
    const activities = content.activities
      .filter((activity) => activity.priorities.includes(priority))
      .map(({ id }) => id);
    const indicators = content.indicators
      .filter((indicator) => indicator.priorities.includes(priority) && indicatorLacks(indicator).length === 0)
      .map(({ id }) => id);
    const budgetCents = byPriority[priority] ?? 0;
    const gaps: Gap[] = [...statementGaps(content, priority, mandatory)];
    if (activities.length === 0) gaps.push(refuse('PRIORITY_ACTIVITY_MISSING', { priority }));
    if (indicators.length === 0) gaps.push(refuse('PRIORITY_INDICATOR_MISSING', { priority }));
    if (withBudget && budgetCents <= 0) gaps.push(refuse('PRIORITY_BUDGET_SHARE_MISSING', { priority }));
    return { priority, statement, activities, indicators, budgetCents, gaps };
  });
}

/** A repeated statement is named once, at the later of the two. */
function statementGaps(content: ProposalContent, priority: string, mandatory: readonly string[]): Gap[] {
  const statement = statementOf(content, priority);
  if (isBlank(statement)) return [refuse('PRIORITY_STATEMENT_MISSING', { priority })];
  const sameAs = mandatory
    .slice(0, mandatory.indexOf(priority))
    .find((earlier) => isSameText(statement, statementOf(content, earlier)));
  return sameAs === undefined ? [] : [refuse('PRIORITY_STATEMENT_REPEATED', { priority, sameAs })];
}

function statementOf(content: ProposalContent, priority: string): string {
  return content.priorities[priority]?.statement ?? '';
}
