/** Whether the sheets of proposals are all in: before that nothing is decided on their scores. */
import { type Refusal, refuse } from '../kernel/refusal';
import { sheetsNeeded } from './counted-sheets';
import type { Divergence } from './divergence';

/** Submitted sheets of a proposal, and how the first two of them diverge. */
export interface ProposalSheets {
  readonly proposalId: string;
  readonly sheets: number;
  readonly divergence: Divergence | null;
}

/**
 * Whether every proposal has all its sheets, a third where two diverge. Source: programme rules, section 3.
 * @param needed sheets every proposal needs
 * @returns EVALUATION_INCOMPLETE or THIRD_SHEET_MISSING with the proposals
 */
export function checkSheetsComplete(
  needed: number,
  proposals: readonly ProposalSheets[],
): Refusal<'EVALUATION_INCOMPLETE' | 'THIRD_SHEET_MISSING'> | null {
  const short = proposals.filter(({ sheets }) => sheets < needed);
  if (short.length > 0) {
    return refuse('EVALUATION_INCOMPLETE', {
      needed,
      proposals: short.map(({ proposalId, sheets }) => ({ proposalId, sheets })),
    });
  }
  const waiting = proposals.filter(({ sheets, divergence }) => sheets < sheetsNeeded(needed, divergence));
  return waiting.length === 0 ? null : thirdMissing(waiting);
}

function thirdMissing(proposals: readonly ProposalSheets[]): Refusal<'THIRD_SHEET_MISSING'> {
  return refuse('THIRD_SHEET_MISSING', {
    limit: proposals[0]!.divergence!.limit,
    proposals: proposals.map(({ proposalId, divergence }) => ({ proposalId, difference: divergence!.difference })),
  });
}
