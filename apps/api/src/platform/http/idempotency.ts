/** Acts that must happen once: the answer is kept with the act, in the same transaction, and given again on a repeat. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { Tx } from '../database/unit-of-work';
import { throwRefusal } from './refusal-error';

export interface OnceKey {
  readonly actorId: string;
  /** What is done to what, for example "submit:<proposal id>". */
  readonly operation: string;
  /** The client's Idempotency-Key. */
  readonly key: string;
  /** The request itself: the same key with another request is refused. */
  readonly request: unknown;
}

@Injectable()
export class Idempotency {
  /**
   * Runs `work` the first time and keeps its answer; gives the kept answer every time after. Two requests at once
   * queue on the key's row, so the second sees the first one's answer.
   * @throws IDEMPOTENCY_KEY_REUSED when the key was used for another request
   */
  async once<Answer>(
    tx: Tx,
    { actorId, operation, key, request }: OnceKey,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const requestHash = hashOf(request);
    const claimed = await tx.query(
      `insert into idempotency_key (actor_id, operation, key, request_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [actorId, operation, key, requestHash],
    );
    if (claimed.length === 0) return this.kept<Answer>(tx, actorId, operation, key, requestHash);
    const answer = await work();
    await tx.query(`update idempotency_key set response = $4 where actor_id = $1 and operation = $2 and key = $3`, [
      actorId,
      operation,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  private async kept<Answer>(tx: Tx, actorId: string, operation: string, key: string, hash: string): Promise<Answer> {
    const [row] = await tx.query<{ request_hash: string; response: Answer }>(
      `select request_hash, response from idempotency_key where actor_id = $1 and operation = $2 and key = $3`,
      [actorId, operation, key],
    );
    if (!row || row.request_hash !== hash) throwRefusal('IDEMPOTENCY_KEY_REUSED', {});
    return row.response;
  }
}

function hashOf(request: unknown): string {
  return createHash('sha256')
    .update(canonicalize(request) ?? '')
    .digest('hex');
}
