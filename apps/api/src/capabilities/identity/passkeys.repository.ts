/** Passkeys and the questions put to them, written inside the transaction of a command. */
import { randomUUID } from 'node:crypto';
import type { AuthenticatorTransport, WebAuthnCredential } from '@simplewebauthn/server';
import { PASSKEY_MINUTES } from '@trilot/domain';
import { hashOf } from '../../platform/auth/tokens';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';

export interface StoredPasskey {
  readonly id: string;
  readonly userId: string;
  readonly credential: WebAuthnCredential;
}

/** Keeps a question until it is answered; what nobody has answered in time goes with the next one. */
export async function keepQuestion(tx: Tx, challenge: string, userId: string | null): Promise<void> {
  await tx.query('delete from passkey_question where asked_at < now() - make_interval(mins => $1)', [PASSKEY_MINUTES]);
  await tx.query('insert into passkey_question (challenge_hash, user_id) values ($1, $2)', [hashOf(challenge), userId]);
}

/** Takes the question away, whatever comes of the answer. @returns when it was asked, and now; null where there is none */
export async function takeQuestion(
  tx: Tx,
  challenge: string,
  userId: string | null,
): Promise<{ readonly askedAt: Date; readonly now: Date } | null> {
  const [question] = await tx.query<{ askedAt: Date; now: Date }>(
    `delete from passkey_question where challenge_hash = $1 and user_id is not distinct from $2
     returning asked_at as "askedAt", now() as now`,
    [hashOf(challenge), userId],
  );
  return question ?? null;
}

/** The passkey with this id, of somebody who may sign in; null where there is none. */
export async function findPasskey(
  db: Queryable,
  credentialId: string,
  demonstrationAllowed: boolean,
): Promise<StoredPasskey | null> {
  const [row] = await db.query<{
    id: string;
    userId: string;
    publicKey: Buffer;
    counter: string;
    transports: AuthenticatorTransport[];
  }>(
    `select k.id, k.user_id as "userId", k.public_key as "publicKey", k.counter, k.transports
     from passkey k join app_user u on u.id = k.user_id
     where k.credential_id = $1 and u.disabled_at is null and (not u.demonstration or $2)`,
    [credentialId, demonstrationAllowed],
  );
  if (!row) return null;
  const { id, userId, publicKey, counter, transports } = row;
  return {
    id,
    userId,
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: Number(counter), transports },
  };
}

export async function insertPasskey(
  tx: Tx,
  userId: string,
  name: string,
  { id, publicKey, counter, transports = [] }: WebAuthnCredential,
): Promise<string | null> {
  const [inserted] = await tx.query<{ id: string }>(
    `insert into passkey (id, user_id, credential_id, public_key, counter, transports, name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (credential_id) do nothing returning id`,
    [randomUUID(), userId, id, Buffer.from(publicKey), counter, transports, name],
  );
  return inserted?.id ?? null;
}
