/** The BullMQ queues, kept in Redis when there is one and in PostgreSQL otherwise: the store is only a setting. */
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { EventTopic } from '@trilot/domain';
import { createPostgresBackend, type JobsOptions, Queue, Worker, withBackend } from 'bullmq';
import { Client, type ClientConfig } from 'pg';
import { CONFIG, type Config } from '../config/config';

export const QUEUE_NAMES = [
  'notices',
  'announcement',
  'assignment',
  'mail',
  'exports',
  'reminders',
  'retention',
  'scans',
  'cleaning',
  'audit',
] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** The queue that handles each topic. */
export const QUEUE_OF: Readonly<Record<EventTopic, QueueName>> = {
  'invitation.made': 'mail',
  'recovery.asked': 'mail',
  'access.recovered': 'notices',
  'passkey.added': 'notices',
  'passkey.removed': 'notices',
  'member.handedOver': 'notices',
  'call.published': 'notices',
  'subscription.asked': 'mail',
  'subscription.mailDue': 'mail',
  'call.corrected': 'notices',
  'call.cancelled': 'notices',
  'question.asked': 'notices',
  'clarification.published': 'notices',
  'proposal.submitted': 'notices',
  'proposal.withdrawn': 'notices',
  'confirmation.asked': 'notices',
  'confirmation.given': 'notices',
  'comment.written': 'notices',
  'partner.asked': 'notices',
  'partner.decided': 'notices',
  'inquiry.made': 'notices',
  'addendum.sent': 'notices',
  'mandate.replaced': 'notices',
  'assignment.made': 'notices',
  'assignment.declined': 'notices',
  'ranking.outdated': 'notices',
  'assignmentSuggestion.asked': 'assignment',
  'assignmentSuggestion.takenOver': 'notices',
  'evaluation.reminded': 'notices',
  'consensus.opened': 'notices',
  'consensus.proposed': 'notices',
  'consensus.objected': 'notices',
  'reminder.due': 'notices',
  'call.preselected': 'announcement',
  'call.announced': 'announcement',
  'letter.due': 'announcement',
  'letter.written': 'notices',
  'decision.corrected': 'announcement',
  'complaint.lodged': 'notices',
  'complaint.answered': 'notices',
  'award.ended': 'notices',
  'proposal.promoted': 'announcement',
  'message.written': 'mail',
  'export.asked': 'exports',
};

/** How often a job is tried. */
export const JOB_ATTEMPTS = 8;

/** A failed job is tried again with growing pauses, then parked where an operator sees it; the others go on. */
const JOB_OPTIONS: JobsOptions = {
  attempts: JOB_ATTEMPTS,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: { age: 7 * 24 * 3600 },
};

/**
 * A worker that dies leaves its jobs to the others after some seconds, and may do so more than once: a job that takes a
 * process with it every time is parked in the end.
 */
const WORKER_OPTIONS = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 };

/** Queues of which a process runs one job at a time: the chain has one end, and an export takes its time and room. */
const ONE_BY_ONE: readonly QueueName[] = ['audit', 'exports'];

/** A job as it is run. */
export interface QueuedJob {
  /** Id of the event it was made from. */
  readonly id?: string;
  /** Topic of the event. */
  readonly name: string;
  readonly data: unknown;
}

/** What both stores' queues and workers have in common, as far as it is used here. */
interface AnyQueue extends AnyWorker {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; opts: JobsOptions },
  ): Promise<unknown>;
}
interface AnyWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** Pause (ms) before something is tried again whose store was away. */
const RETRY_MS = 1_000;

/**
 * A connection that breaks while nobody listens must not end the process: whoever waits for an answer is told by the
 * answer.
 */
class GuardedClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly log = new Logger(Queues.name);
  private readonly queues = new Map<QueueName, AnyQueue>();
  private readonly workers = new Set<AnyWorker>();
  private closing = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Hands a job over. The id makes a second hand-over of the same event a no-op. */
  async add(topic: EventTopic, payload: object, id: string): Promise<void> {
    await this.queue(QUEUE_OF[topic]).add(topic, payload, { ...JOB_OPTIONS, jobId: id });
  }

  /** Runs a job of the given name every `everyMs`, once over all processes, from when the store is there. */
  async schedule(name: QueueName, job: string, everyMs: number): Promise<void> {
    const template = { name: job, opts: { removeOnComplete: true } };
    try {
      await this.queue(name).upsertJobScheduler(job, { every: everyMs }, template);
    } catch (error) {
      this.warn(name, error as Error);
      this.later(() => void this.schedule(name, job, everyMs));
    }
  }

  work(name: QueueName, run: (job: QueuedJob) => Promise<void>): void {
    const options = { ...WORKER_OPTIONS, concurrency: ONE_BY_ONE.includes(name) ? 1 : 4 };
    const worker: AnyWorker = this.config.redisUrl
      ? new Worker(name, run, { ...options, connection: { url: this.config.redisUrl } })
      : new this.postgres.Worker(name, run, { ...options, connection: this.postgresConnection() });
    this.workers.add(worker);
    this.watch(name, worker, () => {
      this.workers.delete(worker);
      this.later(() => this.work(name, run));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.all([...this.workers].map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  /** What could not be opened because the store went away never recovers: `replace` makes room for another. */
  private watch(name: QueueName, opened: AnyWorker, replace: () => void): void {
    opened.on('error', (error) => this.warn(name, error));
    opened.waitUntilReady().catch(() => {
      replace();
      void opened.close().catch(() => undefined);
    });
  }

  /** Errors of the store are logged; that connections end while the process is stopping is none. */
  private warn(name: QueueName, { message }: Error): void {
    if (!this.closing) this.log.warn(`${name}: ${message}`);
  }

  private later(act: () => void): void {
    setTimeout(() => {
      if (!this.closing) act();
    }, RETRY_MS).unref();
  }

  private readonly postgres = withBackend(createPostgresBackend);

  private postgresConnection() {
    return { connectionString: this.config.databaseUrl!, max: 2, migrate: true, Client: GuardedClient };
  }

  private queue(name: QueueName): AnyQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue: AnyQueue = this.config.redisUrl
      ? new Queue(name, { connection: { url: this.config.redisUrl } })
      : new this.postgres.Queue(name, { connection: this.postgresConnection() });
    this.queues.set(name, queue);
    this.watch(name, queue, () => this.queues.delete(name));
    return queue;
  }
}
