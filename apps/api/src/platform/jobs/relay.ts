import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { EventTopic } from '@trilot/domain';
import { UnitOfWork } from '../database/unit-of-work';
import { Queues } from './queues';

/** How often (ms) waiting events are looked for when no commit of this process woke the relay. */
const POLL_MS = 500;
const BATCH = 100;
/**
 * Time (ms) after which an event that was handed over but never handled is handed over again: its job may have been lost
 * with the store. Longer than all attempts of a job together; while the job is still there, its id makes this a no-op.
 */
const LOST_AFTER_MS = 15 * 60_000;
/** Longest wait (ms) for a running hand-over when the process ends. */
const SHUTDOWN_MS = 2_000;

interface Waiting {
  readonly id: string;
  readonly topic: EventTopic;
  readonly payload: object;
}

/**
 * Moves events from the outbox to the queues once they are due, by the database's clock; the only caller of the queues.
 * When the queue's store is away the events simply wait in PostgreSQL, and when it comes back empty they are handed over
 * again: no request ever waits for it, and nothing is lost.
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
        `select id, topic, payload from outbox
         where (relayed_at is null and (due_at is null or due_at <= now()))
            or (handled_at is null and relayed_at < now() - make_interval(secs => $2::double precision / 1000))
         order by created_at, id limit $1 for update skip locked`,
        [BATCH, LOST_AFTER_MS],
      );
      for (const { id, topic, payload } of rows) await this.queues.add(topic, payload, id);
      if (rows.length > 0) {
        await tx.query('update outbox set relayed_at = now() where id = any($1)', [rows.map((row) => row.id)]);
      }
      return rows.length;
    });
  }
}
