import { createHash } from 'node:crypto';
import {
  openingRegister,
  type OpeningRegister,
  type RecordedAttempt,
  type RegisteredProposal,
  type StageKind,
} from '@trilot/domain';
import canonicalize from 'canonicalize';
import type { Queryable } from '../../platform/database/reader';

/** A register that has been drawn up. */
export interface StoredRegister {
  readonly content: OpeningRegister;
  /** SHA-256 (hex). */
  readonly digest: string;
  readonly openedAt: Date;
  readonly openedByName: string;
}

/** What the seal of a register covers. */
export interface SealedRegister extends OpeningRegister {
  readonly lotId: string;
  readonly stage: StageKind;
  readonly callVersion: number;
  readonly deadline: string;
  readonly openedAt: string;
  readonly openedBy: string;
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a register with whose it is, when it was drawn up and by whom. */
export function registerDigest(register: SealedRegister): string {
  return createHash('sha256').update(canonicalize(register)!).digest('hex');
}

export async function storedRegister(db: Queryable, lotId: string, stage: StageKind): Promise<StoredRegister | null> {
  const [row] = await db.query<StoredRegister>(
    `select r.content, r.digest, r.opened_at as "openedAt", u.name as "openedByName"
     from opening_register r join app_user u on u.id = r.opened_by
     where r.lot_id = $1 and r.stage = $2`,
    [lotId, stage],
  );
  return row ?? null;
}

/** The register as it was drawn up, or as it would be now: after the deadline both say the same of what was received. */
export async function registerOf(db: Queryable, lotId: string, stage: StageKind): Promise<OpeningRegister> {
  return (await storedRegister(db, lotId, stage))?.content ?? presentRegister(db, lotId, stage);
}

/** The register of a lot at a stage as it would be drawn up now. */
export async function presentRegister(db: Queryable, lotId: string, stage: StageKind): Promise<OpeningRegister> {
  const proposals = await db.query<
    Omit<RegisteredProposal, 'receivedAt' | 'requestedCents'> & { receivedAt: Date; requestedCents: string }
  >(
    `select p.id as "proposalId", p.reference, m.name as municipality, m.territory, r.submitted_at as "receivedAt",
            r.requested_cents as "requestedCents", r.digest
     from proposal p
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id
     where p.lot_id = $1 and p.stage = $2 and p.state = 'submitted'`,
    [lotId, stage],
  );
  const attempts = await db.query<Omit<RecordedAttempt, 'at'> & { at: Date }>(
    `select p.id as "proposalId", p.reference, m.name as municipality, m.territory, a.at, a.refusal,
            p.state = 'submitted' as stands
     from submission_attempt a
     join proposal p on p.id = a.proposal_id
     join municipality m on m.id = p.municipality_id
     where p.lot_id = $1 and p.stage = $2
     order by a.id`,
    [lotId, stage],
  );
  return openingRegister(
    proposals.map((row) => ({
      ...row,
      receivedAt: row.receivedAt.toISOString(),
      requestedCents: Number(row.requestedCents),
    })),
    attempts.map((row) => ({ ...row, at: row.at.toISOString() })),
  );
}
