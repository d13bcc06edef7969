/** What every page about a lot's ranking starts from: the line as it stands, and what its reader must not know of. */
import {
  applyCutOff,
  awaitsConsensus,
  type CallDefinition,
  type CutOff,
  type ProposalSheets,
  rankLot,
  type RankingRules,
  recompute,
  type Refusal,
  type RefusalCode,
} from '@trilot/domain';
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

/** What of a proposal decides whether its lot can be frozen. */
export function sheetsOf(
  { proposalId, submitted, divergence, counted, consensus }: LotScore,
  call: Pick<CallDefinition, 'consensus'>,
): ProposalSheets {
  return {
    proposalId,
    sheets: submitted,
    divergence,
    awaitsConsensus: awaitsConsensus(call, counted.length, consensus),
  };
}

/** Refusals that name the proposals they are about. */
const NAMING = ['EVALUATION_INCOMPLETE', 'THIRD_SHEET_MISSING', 'CONSENSUS_MISSING'] as const;
type Naming = (typeof NAMING)[number];

function isNaming(refusal: Refusal): refusal is Refusal<Naming> {
  return (NAMING as readonly RefusalCode[]).includes(refusal.code);
}

/** A refusal that names no proposal which a conflict of interest hides from its reader; its code stays. */
export function withoutHidden(refusal: Refusal, hidden: ReadonlySet<string>): Refusal {
  if (!isNaming(refusal)) return refusal;
  const { code, facts } = refusal;
  const named: readonly { readonly proposalId: string }[] = facts.proposals;
  const proposals = named.filter(({ proposalId }) => !hidden.has(proposalId));
  return { code, facts: { ...facts, proposals } } as Refusal;
}

/** Ids of what a frozen ranking ranks, so that it is shown whatever became of it since; none before the freeze. */
export function rankedIds(ranking: StoredRanking | null): readonly string[] {
  return (ranking?.snapshot.entries ?? []).map(({ proposalId }) => proposalId);
}
