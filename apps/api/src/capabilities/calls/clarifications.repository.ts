import type { ClarificationDraft } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

export interface LockedClarification {
  readonly id: string;
  readonly callId: string;
  readonly content: ClarificationDraft;
  readonly version: number;
  readonly published: boolean;
  readonly now: string;
}

/** Locks a clarification of a call, published or not. @throws NOT_FOUND */
export async function lockClarification(tx: Tx, slug: string, id: string): Promise<LockedClarification> {
  const [row] = await tx.query<Omit<LockedClarification, 'now'> & { now: Date }>(
    `select x.id, x.call_id as "callId", x.content, x.version, x.number is not null as published, now() as now
     from clarification x join call c on c.id = x.call_id where c.slug = $1 and x.id = $2 for update of x`,
    [slug, id],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  return { ...row, now: row.now.toISOString() };
}

/** Refuses with VERSION_MISMATCH when somebody has written since the version the writer saw. */
export function checkVersion({ version }: Pick<LockedClarification, 'version'>, seen: number): void {
  if (version !== seen) throwRefusal('VERSION_MISMATCH', { expected: seen, actual: version });
}
