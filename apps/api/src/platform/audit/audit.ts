/** Writes the record of every change, in the change's own transaction. Rows are append-only; a job chains them later. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work';

export interface AuditRecord {
  /** Who acted; null for the system itself. */
  readonly actorId: string | null;
  /** What happened, "<subject>.<past tense>", for example "proposal.submitted". */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly reason?: string;
  /** The facts that prove the act: versions, hashes. Never the content of a sealed proposal, its amounts included. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

@Injectable()
export class Audit {
  async record(tx: Tx, { actorId, action, subject, reason, facts }: AuditRecord): Promise<void> {
    await tx.query(
      `insert into audit_entry (actor_id, action, subject_type, subject_id, reason, facts) values ($1, $2, $3, $4, $5, $6)`,
      [actorId, action, subject.type, subject.id, reason ?? null, JSON.stringify(facts ?? {})],
    );
  }

  /** Many records at once, in their order. */
  async recordAll(tx: Tx, records: readonly AuditRecord[]): Promise<void> {
    await tx.query(
      `insert into audit_entry (actor_id, action, subject_type, subject_id, reason, facts)
       select (e ->> 'actorId')::uuid, e ->> 'action', e #>> '{subject,type}', e #>> '{subject,id}', e ->> 'reason',
              coalesce(e -> 'facts', '{}')
       from jsonb_array_elements($1::jsonb) with ordinality as r (e, place) order by place`,
      [JSON.stringify(records)],
    );
  }
}
