/** What a ranking is computed from. Frozen with the ranking, so that anybody can recompute it from the export. */
import { type CallDefinition, type CutOffRule, gridOf, type LotDefinition, type TieBreak } from '../calls/call';
import type { EvaluationGrid } from '../calls/grid';
import { preselects } from '../calls/stages';
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
  /** Most that can be selected where places are given instead of money; null, or absent before rules version 2, where money decides. */
  readonly places?: number | null;
  /**
   * Where concept notes are ranked: the share of the envelope, basis points, up to which they are invited to the next stage.
   * Null, or absent before rules version 3, where the ranking ends in awards.
   */
  readonly preselectionBp?: number | null;
}

/** What draws the line in a ranking. */
export type CutOffTerms = Pick<RankingRules, 'cutOff' | 'envelopeCents' | 'places' | 'preselectionBp'>;

/**
 * Places that a lot gives instead of money; null in a call that gives grants, where the envelope decides.
 * Source: programme rules, section 1 (the call for interest with twelve places).
 */
export function placesOf(call: Pick<CallDefinition, 'budget'>, lot: LotDefinition): number | null {
  return call.budget === null ? (lot.expectedProjects?.max ?? null) : null;
}

/** The published rules by which a lot is ranked and its line drawn. @param call at the stage that is ranked */
export function rankingRules(call: CallDefinition, lot: LotDefinition): RankingRules {
  const { tieBreaks, cutOff, secondStage } = call;
  return {
    grid: gridOf(call),
    tieBreaks,
    cutOff,
    envelopeCents: lot.envelopeCents,
    places: placesOf(call, lot),
    preselectionBp: preselects(call) ? (secondStage?.preselectionBp ?? null) : null,
  };
}
