import type { RankingSnapshot, RankingState, StageKind } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';

/** A frozen ranking as it is stored. */
export interface StoredRanking {
  readonly id: string;
  readonly lotId: string;
  readonly stage: StageKind;
  readonly version: number;
  readonly state: RankingState;
  readonly rulesVersion: number;
  readonly snapshot: RankingSnapshot;
  readonly hash: string;
  readonly frozenBy: string;
  readonly frozenByName: string;
  readonly frozenAt: Date;
  readonly proposedBy: string | null;
  readonly proposedByName: string | null;
  readonly proposedAt: Date | null;
  readonly approvedByName: string | null;
  readonly approvedAt: Date | null;
}

const SELECT = `
  select r.id, r.lot_id as "lotId", r.stage, r.version, r.state, r.rules_version as "rulesVersion", r.snapshot, r.hash,
         r.frozen_by as "frozenBy", f.name as "frozenByName", r.frozen_at as "frozenAt",
         r.proposed_by as "proposedBy", p.name as "proposedByName", r.proposed_at as "proposedAt",
         a.name as "approvedByName", r.approved_at as "approvedAt"
  from ranking r
  join app_user f on f.id = r.frozen_by
  left join app_user p on p.id = r.proposed_by
  left join app_user a on a.id = r.approved_by`;

/** The ranking of a lot at a stage in its newest version; null before the freeze. */
export async function rankingOfLot(db: Queryable, lotId: string, stage: StageKind): Promise<StoredRanking | null> {
  const [row] = await db.query<StoredRanking>(
    `${SELECT} where r.lot_id = $1 and r.stage = $2 order by r.version desc limit 1`,
    [lotId, stage],
  );
  return row ?? null;
}

/** Locks a ranking against other decisions on it, then reads it; null when there is none. */
export async function lockRanking(db: Queryable, rankingId: string): Promise<StoredRanking | null> {
  await db.query('select from ranking where id = $1 for no key update', [rankingId]);
  const [row] = await db.query<StoredRanking>(`${SELECT} where r.id = $1`, [rankingId]);
  return row ?? null;
}
