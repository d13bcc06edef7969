/** Whether the sheets of proposals are all in: before that nothing is decided on their scores. */
import { type Refusal, refuse } from '../kernel/refusal';
import { sheetsNeeded } from './counted-sheets';
import type { Divergence } from './divergence';

/** Submitted sheets of a proposal, and how the first two of them diverge. */
export interface ProposalSheets {
  readonly proposalId: string;
  readonly sheets: number;
  readonly divergence: Divergence | null;
  /** Whether the evaluators still have to agree on its scores, see `awaitsConsensus`. */
  readonly awaitsConsensus?: boolean;
}

/**
 * Whether every proposal has all its sheets, a third where two diverge, and its consensus where one is wanted.
 * Source: programme rules, section 3.
 * @param needed sheets every proposal needs
 * @returns EVALUATION_INCOMPLETE, THIRD_SHEET_MISSING or CONSENSUS_MISSING with the proposals
 */
export function checkSheetsComplete(
  needed: number,
  proposals: readonly ProposalSheets[],
): Refusal<'EVALUATION_INCOMPLETE' | 'THIRD_SHEET_MISSING' | 'CONSENSUS_MISSING'> | null {
  const short = proposals.filter(({ sheets }) => sheets < needed);
  if (short.length > 0) {
    return refuse('EVALUATION_INCOMPLETE', {
      needed,
      proposals: short.map(({ proposalId, sheets }) => ({ proposalId, sheets })),
    });
  }
  const waiting = proposals.filter(({ sheets, divergence }) => sheets < sheetsNeeded(needed, divergence));
  if (waiting.length > 0) return thirdMissing(waiting);
  const divided = proposals.flatMap(({ proposalId, awaitsConsensus }) => (awaitsConsensus ? [{ proposalId }] : []));
  return divided.length === 0 ? null : refuse('CONSENSUS_MISSING', { proposals: divided });
}

function thirdMissing(proposals: readonly ProposalSheets[]): Refusal<'THIRD_SHEET_MISSING'> {
  return refuse('THIRD_SHEET_MISSING', {
    limit: proposals[0]!.divergence!.limit,
    proposals: proposals.map(({ proposalId, divergence }) => ({ proposalId, difference: divergence!.difference })),
  });
}
