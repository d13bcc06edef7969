/** What every page about a lot's ranking starts from: the line as it stands, and what its reader must not know of. */
import { applyCutOff, type CutOff, rankLot, type RankingRules, recompute, type Refusal } from '@trilot/domain';
import type { LotScore } from '../evaluation';
import type { StoredRanking } from './rankings.repository';

/** The frozen ranking with its line; before the freeze a preview of what has been scored, without the draw. */
export function lineOf(ranking: StoredRanking | null, rules: RankingRules, scores: readonly LotScore[]): CutOff {
  if (ranking) return recompute(ranking.snapshot);
  const scored = scores.filter(({ score }) => score.sheets > 0);
  return applyCutOff(
    rankLot(
      scored.map(({ proposalId, score, requestedCents, hadEarlierGrant }) => ({
        proposalId,
        score,
        requestedCents,
        hadEarlierGrant,
        drawTicket: null,
      })),
      rules,
    ),
    rules,
  );
}

/** A refusal that names no proposal which a conflict of interest hides from its reader; its code stays. */
export function withoutHidden(refusal: Refusal, hidden: ReadonlySet<string>): Refusal {
  const { code, facts } = refusal;
  if (code !== 'EVALUATION_INCOMPLETE' && code !== 'THIRD_SHEET_MISSING') return refusal;
  const proposals = facts.proposals.filter(({ proposalId }) => !hidden.has(proposalId));
  return { code, facts: { ...facts, proposals } } as Refusal;
}

/** Ids of what a frozen ranking ranks, so that it is shown whatever became of it since; none before the freeze. */
export function rankedIds(ranking: StoredRanking | null): readonly string[] {
  return (ranking?.snapshot.entries ?? []).map(({ proposalId }) => proposalId);
}
