/** How many proposals a municipality may lead in a call, over all its lots. */
import type { EligibilityRules } from '../calls/call';
import { type Refusal, refuse } from '../kernel/refusal';

/**
 * Whether a municipality may lead one proposal more. Withdrawn ones do not count; at the start of a proposal every other
 * one does, at its submission those that are submitted.
 * @param others references of the municipality's other proposals in the call
 * @returns LEAD_LIMIT_REACHED with them
 */
export function checkLeadLimit(
  { maxAsLead }: Pick<EligibilityRules, 'maxAsLead'>,
  others: readonly string[],
): Refusal<'LEAD_LIMIT_REACHED'> | null {
  if (maxAsLead === null || others.length < maxAsLead) return null;
  return refuse('LEAD_LIMIT_REACHED', { limit: maxAsLead, references: others });
}
