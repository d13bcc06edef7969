import { createHash, randomUUID } from 'node:crypto';
import { type CallChangeKind, type CallDefinition, type CallDraft, deadlineOf } from '@trilot/domain';
import canonicalize from 'canonicalize';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/** A call as its commands see it, locked. */
export interface LockedCall {
  readonly id: string;
  readonly slug: string;
  /** 0 while the call is a draft. */
  readonly version: number;
  readonly draft: CallDraft;
  readonly draftVersion: number;
  readonly draftUpdatedBy: string | null;
  readonly drawCommitment: string;
  readonly cancelledAt: Date | null;
  /** Instant of the result of the concept notes, also while it is still to come. */
  readonly preselectedAt: Date | null;
  readonly now: Date;
}

/** Locks a call against other changes of it. @throws NOT_FOUND */
export async function lockCall(tx: Tx, slug: string): Promise<LockedCall> {
  const [call] = await tx.query<LockedCall>(
    `select id, slug, version, jsonb_build_object('definition', draft, 'unread', draft_unread) as draft, draft_version as "draftVersion", draft_updated_by as "draftUpdatedBy",
            draw_commitment as "drawCommitment", cancelled_at as "cancelledAt", now() as now,
            (select at from preselection s where s.call_id = call.id) as "preselectedAt"
     from call where slug = $1 for update`,
    [slug],
  );
  if (!call) throwRefusal('NOT_FOUND', {});
  return call;
}

export interface NewVersion {
  readonly callId: string;
  readonly version: number;
  readonly definition: CallDefinition;
  readonly kind: CallChangeKind;
  /** Null for the publication itself. */
  readonly reason: string | null;
  readonly userId: string;
}

/** Fixes a version of a call for good: its definition and the terms of each lot. */
export async function fixVersion(
  tx: Tx,
  { callId, version, definition, kind, reason, userId }: NewVersion,
): Promise<void> {
  await tx.query(
    `insert into call_version (call_id, version, definition, kind, reason, published_at, published_by)
     values ($1, $2, $3, $4, $5, now(), $6)`,
    [callId, version, JSON.stringify(definition), kind, reason, userId],
  );
  for (const lot of definition.lots) {
    await tx.query(
      'insert into lot (id, call_id, number) values ($1, $2, $3) on conflict (call_id, number) do nothing',
      [randomUUID(), callId, lot.number],
    );
    const deadlines = definition.stages.map((stage) => deadlineOf(lot, stage, definition.stages));
    await tx.query(
      `insert into lot_version (lot_id, version, stage, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
       select id, $3, s.stage, $4, $5, $6, $7, $8, s.deadline
       from lot, unnest($9::text[], $10::timestamptz[]) as s (stage, deadline) where call_id = $1 and number = $2`,
      [
        callId,
        lot.number,
        version,
        lot.kind,
        lot.territories,
        lot.envelopeCents,
        lot.maxGrantCents,
        definition.opensAt,
        definition.stages,
        deadlines,
      ],
    );
  }
}

/** SHA-256 (hex) over a definition as canonical JSON (RFC 8785), for the record. */
export function definitionDigest(definition: CallDefinition): string {
  return createHash('sha256').update(canonicalize(definition)!).digest('hex');
}
