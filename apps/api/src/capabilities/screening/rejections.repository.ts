import type { RejectionGround, RejectionVerdict, StageKind } from '@trilot/domain';
import type { Queryable } from '../../platform/database/reader';

/** A rejection, or the reversal of one, as it was proposed and decided. */
export interface StoredRejection {
  readonly id: string;
  /** Id of the rejection that it reverses; null for a rejection. */
  readonly reverses: string | null;
  readonly ground: RejectionGround;
  readonly code: string;
  readonly sentence: string;
  readonly proposedById: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly verdict: RejectionVerdict | null;
  readonly verdictReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** Of one proposal, the newest first. */
export function rejectionsOf(db: Queryable, proposalId: string): Promise<StoredRejection[]> {
  return db.query<StoredRejection>(
    `select r.id, r.reverses, r.ground, r.code, r.sentence, r.proposed_by as "proposedById", p.name as "proposedBy",
            r.proposed_at as "proposedAt", r.verdict, r.verdict_reason as "verdictReason", d.name as "decidedBy",
            r.decided_at as "decidedAt"
     from rejection r
     join app_user p on p.id = r.proposed_by
     left join app_user d on d.id = r.decided_by
     where r.proposal_id = $1
     order by r.proposed_at desc, r.id`,
    [proposalId],
  );
}

/** A proposal that has been put aside, with the ground on which it was. */
export interface RejectedProposal {
  readonly proposalId: string;
  readonly reference: string;
  /** Integer cents. */
  readonly requestedCents: number;
  readonly ground: RejectionGround;
  readonly code: string;
}

/** What of a lot takes no part in the ranking of a stage, by reference. */
export async function excludedOf(db: Queryable, lotId: string, stage: StageKind): Promise<RejectedProposal[]> {
  const rows = await db.query<Omit<RejectedProposal, 'requestedCents'> & { requestedCents: string }>(
    `select p.id as "proposalId", p.reference, v.requested_cents as "requestedCents", x.ground, x.code
     from proposal p
     join proposal_revision v on v.proposal_id = p.id and v.number = p.revision
     join screening s on s.proposal_id = p.id and s.state in ('rejected', 'reversalProposed')
     join lateral (select ground, code from rejection r
                   where r.proposal_id = p.id and r.reverses is null and r.verdict = 'confirmed'
                   order by r.decided_at desc limit 1) x on true
     where p.lot_id = $1 and p.stage = $2 and p.state = 'submitted'
     order by p.reference`,
    [lotId, stage],
  );
  return rows.map((row) => ({ ...row, requestedCents: Number(row.requestedCents) }));
}
