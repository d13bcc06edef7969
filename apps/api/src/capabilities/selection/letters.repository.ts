import { randomUUID } from 'node:crypto';
import type { LetterKind } from '@trilot/domain';
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
  readonly language: string;
}

export interface NewLetter {
  readonly proposalId: string;
  readonly kind: LetterKind;
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

/** When the letter about the decision was written, and first opened; null while there is none. */
export async function decisionLetterOf(
  db: Queryable,
  proposalId: string,
): Promise<{ readonly sentAt: string; readonly openedAt: string | null } | null> {
  const [row] = await db.query<{ sentAt: Date; openedAt: Date | null }>(
    `select x.created_at as "sentAt", ${OPENED_AT_SQL} as "openedAt"
     from letter x where x.proposal_id = $1 and x.kind = 'decision'`,
    [proposalId],
  );
  return row ? { sentAt: row.sentAt.toISOString(), openedAt: row.openedAt?.toISOString() ?? null } : null;
}

export async function addresseeOf(db: Queryable, proposalId: string): Promise<Addressee | undefined> {
  const [row] = await db.query<Addressee>(
    `select p.reference, r.title, m.name as municipality, v.definition ->> 'currency' as currency, u.language
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

/** Keeps a letter and has it sent, each kind once per proposal: a second writing changes nothing and sends nothing. */
export async function keepLetter(tx: Tx, outbox: Outbox, letter: NewLetter): Promise<void> {
  const { proposalId, kind, language, subject, body } = letter;
  const written = await tx.query(
    `insert into letter (id, proposal_id, kind, language, subject, body) values ($1, $2, $3, $4, $5, $6)
     on conflict (proposal_id, kind) do nothing returning 1`,
    [randomUUID(), proposalId, kind, language, subject, body],
  );
  if (written.length > 0) await outbox.publish(tx, 'letter.written', { proposalId, kind });
}
