import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DomainEvents, EventTopic } from '@trilot/domain';
import type { Tx } from '../database/unit-of-work';

/** Announces what has happened, in the transaction of the change: if the change stands, the event will be handled. */
@Injectable()
export class Outbox {
  /** @param dueAt instant (ISO 8601) before which the event is not handled; at once when absent */
  async publish<T extends EventTopic>(
    tx: Tx,
    topic: T,
    payload: DomainEvents[T],
    dueAt: string | null = null,
  ): Promise<void> {
    await this.publishAll(tx, topic, [payload], dueAt);
  }

  async publishAll<T extends EventTopic>(
    tx: Tx,
    topic: T,
    payloads: readonly DomainEvents[T][],
    dueAt: string | null = null,
  ): Promise<void> {
    const rows = payloads.map((payload) => ({ id: randomUUID(), payload }));
    await tx.query(
      `insert into outbox (id, topic, payload, due_at)
       select id, $1, payload, $2 from jsonb_to_recordset($3::jsonb) as r (id uuid, payload jsonb)`,
      [topic, dueAt, JSON.stringify(rows)],
    );
  }

  /** Records that an event has been handled: it is never handed over again. */
  async confirm(tx: Tx, id: string): Promise<void> {
    await tx.query('update outbox set handled_at = now() where id = $1', [id]);
  }
}
