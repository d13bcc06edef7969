/** What a ranking is computed from. Frozen with the ranking, so that anybody can recompute it from the export. */
import type { CutOffRule, TieBreak } from '../calls/call';
import type { EvaluationGrid } from '../calls/grid';
import type { ProposalScore } from '../evaluation/proposal-score';

export interface RankingEntry {
  readonly proposalId: string;
  readonly score: ProposalScore;
  readonly requestedCents: number;
  readonly hadEarlierGrant: boolean;
  /**
   * SHA-256 (hex) of the draw text of the proposal. The smaller ticket wins the draw. Null before the freeze: the seed is
   * committed as a hash at publication and only revealed when the ranking is frozen.
   */
  readonly drawTicket: string | null;
}

export interface RankingRules {
  readonly grid: EvaluationGrid;
  readonly tieBreaks: readonly TieBreak[];
  readonly cutOff: CutOffRule;
  readonly envelopeCents: number;
}
