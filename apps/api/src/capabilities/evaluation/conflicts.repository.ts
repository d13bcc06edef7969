import type { ChairDecision, ConflictDeclaration, ConflictLevel } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';

/** Whose interest in which proposal. */
export interface Interest {
  readonly proposalId: string;
  readonly personId: string;
}

/** What somebody has declared; nothing yet where there is no row. */
export async function declarationOf(
  tx: Tx,
  { proposalId, personId }: Interest,
): Promise<ConflictDeclaration & { readonly reason: string | null }> {
  const [row] = await tx.query<ConflictDeclaration & { reason: string }>(
    `select level, reason, chair_decision as "chairDecision" from conflict where proposal_id = $1 and person_id = $2`,
    [proposalId, personId],
  );
  return row ?? { level: null, reason: null, chairDecision: null };
}

/** Keeps what somebody declares, in the place of what they have declared before. */
export async function keepDeclaration(
  tx: Tx,
  { proposalId, personId }: Interest,
  level: ConflictLevel,
  reason: string,
): Promise<void> {
  await tx.query(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, $3, $4)
     on conflict (proposal_id, person_id) do update set level = excluded.level, reason = excluded.reason, declared_at = now()`,
    [proposalId, personId, level, reason.trim()],
  );
}

/** Keeps the chair's word on it. @param decidedBy the chair's user id */
export async function keepChairDecision(
  tx: Tx,
  { proposalId, personId }: Interest,
  decision: ChairDecision,
  reason: string,
  decidedBy: string,
): Promise<void> {
  await tx.query(
    `update conflict set chair_decision = $3, chair_reason = $4, decided_by = $5, decided_at = now()
     where proposal_id = $1 and person_id = $2`,
    [proposalId, personId, decision, reason.trim(), decidedBy],
  );
}
