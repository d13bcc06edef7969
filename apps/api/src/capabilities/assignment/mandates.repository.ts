import { createHash } from 'node:crypto';
import { type MandateStanding, mandateGate, type Translations } from '@trilot/domain';
import { createTranslator, INTERFACE_LANGUAGES, lettersIn } from '@trilot/i18n';
import canonicalize from 'canonicalize';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';

/** A version of a call's mandate. */
export interface Mandate {
  readonly version: number;
  readonly texts: Translations;
  /** SHA-256 (hex) over the canonical JSON (RFC 8785) of call, version and texts. */
  readonly digest: string;
  /** Who wrote it; null for the text that the product comes with. */
  readonly writtenBy: string | null;
  /** Null as long as that text is nowhere written down. */
  readonly writtenAt: Date | null;
}

/** The text that stands where a call has none of its own, in every language. */
export const DEFAULT_MANDATE: Translations = Object.fromEntries(
  INTERFACE_LANGUAGES.map((language) => [
    language,
    createTranslator(language, [lettersIn(language)])('letters.mandate'),
  ]),
);

/** The mandates of a call from the first on. The first is there before it is written down: the default. */
export async function mandatesOf(db: Queryable, callId: string): Promise<Mandate[]> {
  const rows = await db.query<Mandate>(
    `select m.version, m.texts, m.digest, u.name as "writtenBy", m.written_at as "writtenAt"
     from mandate m left join app_user u on u.id = m.written_by where m.call_id = $1 order by m.version`,
    [callId],
  );
  return rows.length > 0 ? rows : [defaultOf(callId)];
}

/** The mandate that stands. */
export async function standingMandate(db: Queryable, callId: string): Promise<Mandate> {
  return (await mandatesOf(db, callId)).at(-1)!;
}

function defaultOf(callId: string): Mandate {
  const digest = digestOf(callId, 1, DEFAULT_MANDATE);
  return { version: 1, texts: DEFAULT_MANDATE, digest, writtenBy: null, writtenAt: null };
}

function digestOf(callId: string, version: number, texts: Translations): string {
  return createHash('sha256').update(canonicalize({ callId, version, texts })!).digest('hex');
}

/** Writes the default down, so that what is signed or replaced stays as it was whatever the product comes with later. */
export async function recordDefault(tx: Tx, callId: string): Promise<void> {
  await write(tx, callId, defaultOf(callId), null);
}

/** Writes the next version; gives its digest. */
export async function writeMandate(
  tx: Tx,
  callId: string,
  version: number,
  texts: Translations,
  writtenBy: string,
): Promise<string> {
  const digest = digestOf(callId, version, texts);
  await write(tx, callId, { version, texts, digest }, writtenBy);
  return digest;
}

async function write(
  tx: Tx,
  callId: string,
  { version, texts, digest }: Pick<Mandate, 'version' | 'texts' | 'digest'>,
  writtenBy: string | null,
): Promise<void> {
  // names no key: two keys hold call and version, and only the named one would be passed over when two write at once
  await tx.query(
    `insert into mandate (call_id, version, texts, digest, written_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [callId, version, JSON.stringify(texts), digest, writtenBy],
  );
}

/**
 * Columns that say which mandate of a call stands and which one a person has signed, as `MandateStanding`.
 * @param callId SQL for the id of the call, such as `l.call_id`
 * @param personId SQL for the id of the person
 */
export const mandateColumns = (callId: string, personId: string): string => `
  coalesce((select max(mandate.version) from mandate where mandate.call_id = ${callId}), 1) as "mandateVersion",
  (select max(g.version) from mandate_signature g
   where g.call_id = ${callId} and g.person_id = ${personId}) as "signedVersion"`;

/** The mandate on the way to anything of a call. @throws MANDATE_UNSIGNED */
export function passMandateGate(standing: MandateStanding): void {
  orThrow(mandateGate(standing));
}
