import type {
  ApprovableVersion,
  CorrectionKind,
  RankingDiff,
  RankingSnapshot,
  RankingState,
  StageKind,
} from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { REJECTED_SQL } from '../screening';

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
  /** Counts how often decisions have been proposed on it. */
  readonly decisionsVersion: number;
  readonly proposedBy: string | null;
  readonly proposedByName: string | null;
  readonly proposedAt: Date | null;
  readonly approvedByName: string | null;
  readonly approvedAt: Date | null;
  /** Null in a first version, as why there is this one and what it changes. */
  readonly predecessorId: string | null;
  readonly correction: CorrectionKind | null;
  readonly correctionReason: string | null;
  readonly diff: RankingDiff | null;
  /** Since when it no longer matches its inputs, because a sheet was voided after the freeze; null while it does. */
  readonly outdatedSince: Date | null;
}

/** A version as decisions are made on it. */
export interface StoredVersion extends StoredRanking, ApprovableVersion {}

const SELECT = `
  select r.id, r.lot_id as "lotId", r.stage, r.version, r.state, r.rules_version as "rulesVersion", r.snapshot, r.hash,
         r.frozen_by as "frozenBy", f.name as "frozenByName", r.frozen_at as "frozenAt",
         r.decisions_version as "decisionsVersion",
         r.proposed_by as "proposedBy", p.name as "proposedByName", r.proposed_at as "proposedAt",
         a.name as "approvedByName", r.approved_at as "approvedAt", r.predecessor_id as "predecessorId", r.correction,
         r.correction_reason as "correctionReason", r.diff,
         (select min(v.voided_at) from outdated_ranking o join voided_sheet v on v.sheet_id = o.sheet_id
          where o.ranking_id = r.id) as "outdatedSince"
  from ranking r
  join app_user f on f.id = r.frozen_by
  left join app_user p on p.id = r.proposed_by
  left join app_user a on a.id = r.approved_by`;

/** Whether a ranking `x` does not put aside what the screening has by now, or counts a sheet that has been voided. */
const OUTDATED_SQL = `
  (exists (select from outdated_ranking o where o.ranking_id = x.id)
   or exists (select from proposal p where p.lot_id = x.lot_id and p.stage = x.stage and p.state = 'submitted'
                and ${REJECTED_SQL} <> (x.put_aside ? p.id::text)))`;

/** The ranking of a lot at a stage in its newest version; null before the freeze. */
export async function rankingOfLot(db: Queryable, lotId: string, stage: StageKind): Promise<StoredRanking | null> {
  const [row] = await db.query<StoredRanking>(
    `${SELECT} where r.lot_id = $1 and r.stage = $2 order by r.version desc limit 1`,
    [lotId, stage],
  );
  return row ?? null;
}

/** Every version of a ranking, the first first. */
export function versionsOf(db: Queryable, lotId: string, stage: StageKind): Promise<StoredRanking[]> {
  return db.query<StoredRanking>(`${SELECT} where r.lot_id = $1 and r.stage = $2 order by r.version`, [lotId, stage]);
}

/** One version; null when there is none. */
export async function versionById(db: Queryable, rankingId: string): Promise<StoredVersion | null> {
  const [ranking] = await db.query<StoredRanking>(`${SELECT} where r.id = $1`, [rankingId]);
  if (!ranking) return null;
  const [row] = await db.query<Pick<StoredVersion, 'lot' | 'newest' | 'outdated'>>(
    `select l.number as lot, ${OUTDATED_SQL} as outdated,
            (select max(n.version) from ranking n where n.lot_id = x.lot_id and n.stage = x.stage) as newest
     from ranking x join lot l on l.id = x.lot_id where x.id = $1`,
    [rankingId],
  );
  return { ...ranking, ...row! };
}

/**
 * Locks a version against decisions on it and against a correction of it, then reads it; null when there is none. Its lot
 * comes first, as everybody takes it who voids a sheet, puts a proposal aside or promotes one.
 */
export async function lockVersion(db: Queryable, rankingId: string): Promise<StoredVersion | null> {
  await db.query('select from lot where id = (select lot_id from ranking where id = $1) for update', [rankingId]);
  await db.query('select from ranking where id = $1 for no key update', [rankingId]);
  return versionById(db, rankingId);
}

/** When what follows from a ranking of concept notes was ranked itself; null where nothing has been. */
export async function nextStageFrozenAt(
  db: Queryable,
  { lotId, stage }: Pick<StoredRanking, 'lotId' | 'stage'>,
): Promise<string | null> {
  if (stage !== 'conceptNote') return null;
  const next = await rankingOfLot(db, lotId, 'fullApplication');
  return next?.frozenAt.toISOString() ?? null;
}

/**
 * Numbers of the lots of a call whose newest ranking is outdated: another version is due before anything is decided or
 * announced.
 * @param preselection whether of the concept notes that are invited from
 */
export async function outdatedLots(db: Queryable, callId: string, preselection: boolean): Promise<ReadonlySet<number>> {
  const rows = await db.query<{ number: number }>(
    `select l.number from lot l
     join lateral (select r.* from ranking r
                   where r.lot_id = l.id and r.preselects = $2 order by r.version desc limit 1) as x on true
     where l.call_id = $1 and ${OUTDATED_SQL}`,
    [callId, preselection],
  );
  return new Set(rows.map(({ number }) => number));
}
