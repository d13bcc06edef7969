import type { Actor, Reallocation } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { visibleTo } from '../screening';

/** A move as it was recorded. */
export interface StoredReallocation extends Reallocation {
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** What was moved between the lots of a call, in the order of the acts. */
export async function reallocationsOf(db: Queryable, callId: string): Promise<StoredReallocation[]> {
  const rows = await db.query<Omit<StoredReallocation, 'cents'> & { readonly cents: string }>(
    `select f.number as "from", t.number as "to", r.cents, r.reason, u.name as "madeBy", r.made_at as "madeAt"
     from reallocation r
     join lot f on f.id = r.from_lot
     join lot t on t.id = r.to_lot
     join app_user u on u.id = r.made_by
     where f.call_id = $1
     order by r.made_at, r.act_id, r.place`,
    [callId],
  );
  return rows.map((row) => ({ ...row, cents: Number(row.cents) }));
}

/** A move as a person may know it. */
export interface SeenReallocation extends Omit<StoredReallocation, 'reason'> {
  /** Null where something of one of the two lots is hidden from them: it may be about that. */
  readonly reason: string | null;
}

/** As `reallocationsOf`, for a reader who may have a conflict of interest with a proposal of the lots. */
export async function reallocationsSeenBy(
  db: Queryable,
  callId: string,
  { userId }: Pick<Actor, 'userId'>,
): Promise<SeenReallocation[]> {
  const [moves, lots] = await Promise.all([
    reallocationsOf(db, callId),
    db.query<{ number: number }>(
      `select distinct l.number from lot l join proposal p on p.lot_id = l.id
       where l.call_id = $1 and not (${visibleTo('$2')})`,
      [callId, userId],
    ),
  ]);
  const withHidden = new Set(lots.map(({ number }) => number));
  return moves.map((move) => ({
    ...move,
    reason: withHidden.has(move.from) || withHidden.has(move.to) ? null : move.reason,
  }));
}

/** Records the moves of one act. @param lots ids by number */
export async function recordMoves(
  tx: Tx,
  act: { readonly id: string; readonly madeBy: string; readonly reason: string },
  moves: readonly Reallocation[],
  lots: ReadonlyMap<number, string>,
): Promise<void> {
  await tx.query(
    `insert into reallocation (id, act_id, place, from_lot, to_lot, cents, reason, made_by, made_at)
     select gen_random_uuid(), $1, place, from_lot, to_lot, cents, $2, $3, now()
     from jsonb_to_recordset($4::jsonb) as m (place integer, from_lot uuid, to_lot uuid, cents bigint)`,
    [
      act.id,
      act.reason,
      act.madeBy,
      JSON.stringify(
        moves.map(({ from, to, cents }, place) => ({ place, from_lot: lots.get(from), to_lot: lots.get(to), cents })),
      ),
    ],
  );
}
