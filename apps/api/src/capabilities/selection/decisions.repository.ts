import type { ProposedDecision } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import type { StoredRanking } from './rankings.repository';

/** Replaces what has been proposed on a version. */
export async function keepDecisions(tx: Tx, rankingId: string, decisions: readonly ProposedDecision[]): Promise<void> {
  await tx.query('delete from ranking_decision where ranking_id = $1', [rankingId]);
  await tx.query(
    `insert into ranking_decision
       (proposal_id, ranking_id, position, outcome, requested_cents, recommended_cents, departure_reason)
     select "proposalId", $1, position, outcome, "requestedCents", "recommendedCents", "departureReason"
     from jsonb_to_recordset($2::jsonb) as d ("proposalId" uuid, position integer, outcome text,
       "requestedCents" bigint, "recommendedCents" bigint, "departureReason" text)`,
    [rankingId, JSON.stringify(decisions)],
  );
}

type OfLot = Pick<StoredRanking, 'id' | 'lotId' | 'stage'>;

/** Takes back what stands in a lot at a stage: nothing does until something is proposed on the new version. */
export async function dropStanding(tx: Tx, { lotId, stage }: Omit<OfLot, 'id'>): Promise<void> {
  await tx.query(
    `delete from decision d using ranking k where k.id = d.ranking_id and k.lot_id = $1 and k.stage = $2`,
    [lotId, stage],
  );
}

/** Lets the decisions of a version stand, in place of those of every other version. */
export async function letStand(tx: Tx, ranking: OfLot): Promise<void> {
  await dropStanding(tx, ranking);
  await tx.query(
    `insert into decision
       (proposal_id, ranking_id, position, outcome, requested_cents, recommended_cents, departure_reason)
     select proposal_id, ranking_id, position, outcome, requested_cents, recommended_cents, departure_reason
     from ranking_decision where ranking_id = $1`,
    [ranking.id],
  );
}

/** Whether a decision `n` of a version is another one than `d`, which stands. */
export const DECIDED_OTHERWISE_SQL = `
  (n.outcome, n.recommended_cents) is distinct from (d.outcome, d.recommended_cents)`;

/** Proposals that a version decides otherwise than what stands. */
export async function changedDecisions(tx: Tx, rankingId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select n.proposal_id as id from ranking_decision n left join decision d on d.proposal_id = n.proposal_id
     where n.ranking_id = $1 and ${DECIDED_OTHERWISE_SQL}
     order by n.proposal_id`,
    [rankingId],
  );
  return rows.map(({ id }) => id);
}

/** A decision as a version has it. */
export type VersionDecision = Pick<
  ProposedDecision,
  'proposalId' | 'outcome' | 'recommendedCents' | 'requestedCents' | 'departureReason'
>;

/** What was proposed or approved on a version; nothing before. */
export async function decisionsOf(db: Queryable, rankingId: string): Promise<VersionDecision[]> {
  const rows = await db.query<
    Omit<VersionDecision, 'recommendedCents' | 'requestedCents'> & {
      readonly recommendedCents: string;
      readonly requestedCents: string;
    }
  >(
    `select proposal_id as "proposalId", outcome, recommended_cents as "recommendedCents",
            requested_cents as "requestedCents", departure_reason as "departureReason"
     from ranking_decision where ranking_id = $1`,
    [rankingId],
  );
  return rows.map((row) => ({
    ...row,
    recommendedCents: Number(row.recommendedCents),
    requestedCents: Number(row.requestedCents),
  }));
}

/** What is recommended, and what those who are invited have asked for. */
export function usedBy(decisions: readonly VersionDecision[]): number {
  return decisions.reduce(
    (sum, { outcome, recommendedCents, requestedCents }) =>
      sum + (outcome === 'invited' ? requestedCents : recommendedCents),
    0,
  );
}
