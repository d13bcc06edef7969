/** What every page about a lot's ranking starts from: the line as it stands, and what its reader must not know of. */
import { applyCutOff, type CutOff, rankLot, type RankingRules, recompute } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
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

/** Proposals of a lot that a person has a disqualifying conflict with: they vanish for managers too. */
export async function hiddenProposals(db: Queryable, personId: string, lotId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `select p.id from conflict x join proposal p on x.proposal_id in (p.id, p.follows)
     where x.person_id = $1 and p.lot_id = $2 and (x.level = 'disqualifying' or x.chair_decision = 'disqualified')`,
    [personId, lotId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Ids of what a frozen ranking ranks, so that it is shown whatever became of it since; none before the freeze. */
export function rankedIds(ranking: StoredRanking | null): readonly string[] {
  return (ranking?.snapshot.entries ?? []).map(({ proposalId }) => proposalId);
}
