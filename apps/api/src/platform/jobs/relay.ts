import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { EventTopic } from '@trilot/domain';
import { UnitOfWork } from '../database/unit-of-work';
import { Queues } from './queues';

/** How often (ms) waiting events are looked for when no commit of this process woke the relay. */
const POLL_MS = 500;
const BATCH = 100;
/** Longest wait (ms) for a running hand-over when the process ends. */
const SHUTDOWN_MS = 2_000;

interface Waiting {
  readonly id: string;
  readonly topic: EventTopic;
  readonly payload: object;
  readonly delayMs: string;
}

/**
 * Moves events from the outbox to the queues; the only caller of the queues. When the queue's store is away the events
 * simply wait in PostgreSQL: no request ever waits for it, and nothing is lost.
 */
@Injectable()
export class Relay implements BeforeApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private wanted = false;
  private stopped = true;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: Queues,
  ) {}

  /** Begins to relay. Only processes that run the jobs do: an API process beside workers spends nothing on the queues. */
  start(): void {
    this.stopped = false;
    this.unitOfWork.onCommit(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
  }

  /** Before the queues and the database are closed, because a running hand-over needs both. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    // a hand-over that hangs because the store is away must not hold the process: its events are still in the outbox
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, SHUTDOWN_MS)));
    await Promise.race([this.running, patience]);
    clearTimeout(timer);
  }

  private wake(): void {
    if (this.wanted || this.stopped) return;
    this.wanted = true;
    this.running = this.running.then(async () => {
      this.wanted = false;
      try {
        while (!this.stopped && (await this.relayBatch()) === BATCH);
      } catch (error) {
        this.log.warn(`relay: ${(error as Error).message}`);
      }
    });
  }

  /** Hands over up to a batch; what is locked by another process's relay is left to it. */
  private relayBatch(): Promise<number> {
    return this.unitOfWork.runQuietly(async (tx) => {
      const rows = await tx.query<Waiting>(
        `select id, topic, payload,
                greatest(0, extract(epoch from coalesce(due_at, now()) - now()) * 1000)::bigint as "delayMs"
         from outbox where relayed_at is null order by created_at, id limit $1 for update skip locked`,
        [BATCH],
      );
      for (const { id, topic, payload, delayMs } of rows) await this.queues.add(topic, payload, id, Number(delayMs));
      if (rows.length > 0) {
        await tx.query('update outbox set relayed_at = now() where id = any($1)', [rows.map((row) => row.id)]);
      }
      return rows.length;
    });
  }
}
