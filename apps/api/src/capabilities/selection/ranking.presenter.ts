import type { RankingView } from './ranking.dto';
import type { StoredRanking } from './rankings.repository';

/**
 * A frozen version as every page shows it.
 * @param hidden proposals of the lot that the reader must not know of: a reason may name any of them
 */
export function presentRanking(ranking: StoredRanking, hidden: ReadonlySet<string>): RankingView {
  return {
    id: ranking.id,
    version: ranking.version,
    state: ranking.state,
    rulesVersion: ranking.rulesVersion,
    hash: ranking.hash,
    drawSeed: ranking.snapshot.drawSeed,
    frozenBy: ranking.frozenByName,
    frozenAt: ranking.frozenAt.toISOString(),
    outdatedSince: ranking.outdatedSince?.toISOString() ?? null,
    decisionsVersion: ranking.decisionsVersion,
    proposedBy: ranking.proposedByName,
    proposedAt: ranking.proposedAt?.toISOString() ?? null,
    approvedBy: ranking.approvedByName,
    approvedAt: ranking.approvedAt?.toISOString() ?? null,
    correction:
      ranking.predecessorId === null
        ? null
        : {
            kind: ranking.correction!,
            reason: hidden.size > 0 ? null : ranking.correctionReason,
            predecessorId: ranking.predecessorId,
          },
  };
}
