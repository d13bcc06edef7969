/** The hash chain over the audit: each seal covers its entry and the seal before it. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** An entry as it is hashed. `at` keeps the microseconds of the database. */
export interface ChainedEntry {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason: string | null;
  readonly facts: unknown;
}

/** The hash before the first entry. */
export const CHAIN_START = '0'.repeat(64);

/** Columns of `audit_entry` in the shape of `ChainedEntry`, for an alias `e`. */
export const CHAINED_COLUMNS = `
  e.id::text as id,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_id as "actorId", e.action, e.subject_type as "subjectType", e.subject_id as "subjectId",
  e.reason, e.facts`;

/** SHA-256 (hex) over position, previous hash and the canonical entry (RFC 8785). */
export function sealHash(position: number, previousHash: string, entry: ChainedEntry): string {
  return createHash('sha256').update(canonicalize({ position, previousHash, entry })!).digest('hex');
}
