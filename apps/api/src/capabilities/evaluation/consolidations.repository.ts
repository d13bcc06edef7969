import type { RecordedConsolidation, StageKind } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';

/** What the committee has recorded of one question of a proposal. */
export interface StoredConsolidation extends RecordedConsolidation {
  readonly proposalId: string;
  readonly recordedById: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const SELECT = `
  select k.proposal_id as "proposalId", k.question_id as question, k.score, k.reason, k.sheets,
         k.recorded_by as "recordedById", u.name as "recordedBy", k.recorded_at as "recordedAt"
  from consolidation k
  join app_user u on u.id = k.recorded_by`;

/** Of one proposal, in the order in which they were recorded. */
export function consolidationsOf(db: Queryable, proposalId: string): Promise<StoredConsolidation[]> {
  return db.query<StoredConsolidation>(`${SELECT} where k.proposal_id = $1 order by k.number`, [proposalId]);
}

/** Of all proposals of a lot at a stage, each in the order in which they were recorded. */
export function consolidationsIn(db: Queryable, lotId: string, stage: StageKind): Promise<StoredConsolidation[]> {
  return db.query<StoredConsolidation>(
    `${SELECT} join proposal p on p.id = k.proposal_id
     where p.lot_id = $1 and p.stage = $2
     order by k.proposal_id, k.number`,
    [lotId, stage],
  );
}
