import type { StageKind } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';
import { IN_EVALUATION_SQL, REJECTED_SQL } from '../screening';

/** How many proposals of a call at a stage wait for a decision: those that a freeze ranks or puts aside. */
export async function undecidedProposals(db: Queryable, callId: string, stage: StageKind): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::integer as count
     from proposal p join lot l on l.id = p.lot_id
     where l.call_id = $1 and p.stage = $2 and p.state = 'submitted' and (${IN_EVALUATION_SQL} or ${REJECTED_SQL})
       and not exists (select from decision d where d.proposal_id = p.id)`,
    [callId, stage],
  );
  return row!.count;
}
