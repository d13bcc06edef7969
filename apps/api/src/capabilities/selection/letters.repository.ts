import { randomUUID } from 'node:crypto';
import { DECIDING_LETTERS, type LetterKind } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import type { Outbox } from '../../platform/jobs/outbox';

/** What a letter says of its proposal, and the language of the person who submitted it, in which it is written. */
export interface Addressee {
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly currency: string;
  /** IANA zone of the call. */
  readonly zone: string;
  readonly language: string;
}

export interface NewLetter {
  readonly proposalId: string;
  readonly kind: LetterKind;
  /** Of a correction, the version of the ranking that decides otherwise; else 1. */
  readonly version: number;
  readonly language: InterfaceLanguage;
  readonly subject: string;
  readonly body: string;
}

/**
 * When a letter `x` was first opened: on the page of the decision, or as a message in somebody's inbox; null while nobody
 * has.
 */
export const OPENED_AT_SQL = `
  least(x.opened_at, (select min(o.read_at) from message o where o.letter_id = x.id))`;

/** When the last letter about the decision was written, and first opened; null while there is none. */
export async function decisionLetterOf(
  db: Queryable,
  proposalId: string,
): Promise<{ readonly sentAt: string; readonly openedAt: string | null } | null> {
  const [row] = await db.query<{ sentAt: Date; openedAt: Date | null }>(
    `select x.created_at as "sentAt", ${OPENED_AT_SQL} as "openedAt"
     from letter x where x.proposal_id = $1 and x.kind = any($2) order by x.version desc limit 1`,
    [proposalId, DECIDING_LETTERS],
  );
  return row ? { sentAt: row.sentAt.toISOString(), openedAt: row.openedAt?.toISOString() ?? null } : null;
}

/** When the letter was written that a correction by a version takes the place of; null where there is none. */
export async function replacedLetterAt(db: Queryable, proposalId: string, version: number): Promise<string | null> {
  const [row] = await db.query<{ at: Date }>(
    `select created_at as at from letter where proposal_id = $1 and kind = any($2) and version < $3
     order by version desc limit 1`,
    [proposalId, DECIDING_LETTERS, version],
  );
  return row?.at.toISOString() ?? null;
}

export async function addresseeOf(db: Queryable, proposalId: string): Promise<Addressee | undefined> {
  const [row] = await db.query<Addressee>(
    `select p.reference, r.title, m.name as municipality, v.definition ->> 'currency' as currency,
            v.definition ->> 'zone' as zone, u.language
     from proposal p
     join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
     join municipality m on m.id = p.municipality_id
     join lot l on l.id = p.lot_id join call c on c.id = l.call_id
     join call_version v on v.call_id = c.id and v.version = c.version
     join app_user u on u.id = r.submitted_by
     where p.id = $1`,
    [proposalId],
  );
  return row;
}

/**
 * Keeps a letter and has it sent, each kind once per proposal and version: a second writing changes nothing and sends nothing.
 * Gives whether it was the first.
 */
export async function keepLetter(tx: Tx, outbox: Outbox, letter: NewLetter): Promise<boolean> {
  const { proposalId, kind, version, language, subject, body } = letter;
  const written = await tx.query(
    `insert into letter (id, proposal_id, kind, version, language, subject, body) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (proposal_id, kind, version) do nothing returning 1`,
    [randomUUID(), proposalId, kind, version, language, subject, body],
  );
  if (written.length > 0) await outbox.publish(tx, 'letter.written', { proposalId, kind, version });
  return written.length > 0;
}
