/**
 * Runs the jobs: finds every method marked with `@HandlesEvent` and gives it the events of its topic, and every one marked
 * with `@RunsRegularly`.
 */
import { Inject, Injectable, Logger, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type DomainEvents, type EventTopic, groupBy } from '@trilot/domain';
import { SealAudit } from '../audit/seal-audit';
import { CONFIG, type Config } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';
import { Outbox } from './outbox';
import { QUEUE_NAMES, type QueuedJob, type QueueName, Queues } from './queues';
import { type RegularJob, REGULARLY } from './regular-jobs';
import { Relay } from './relay';

const HANDLES = 'trilot:handles-event';
/** How often (ms) the audit is chained. */
const SEAL_EVERY_MS = 3_000;

type Handler = (payload: never) => Promise<void>;

/**
 * Marks a method as the handler of a topic: `(payload) => Promise<void>`. It may run more than once for the same event
 * and must be harmless when it does.
 */
export const HandlesEvent = <T extends EventTopic>(topic: T) =>
  SetMetadata(HANDLES, topic) as (
    target: object,
    name: string | symbol,
    method: TypedPropertyDescriptor<(payload: DomainEvents[T]) => Promise<void>>,
  ) => void;

@Injectable()
export class JobWorker {
  private readonly log = new Logger(JobWorker.name);

  constructor(
    private readonly queues: Queues,
    private readonly relay: Relay,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly sealAudit: SealAudit,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Starts the relay, the workers of every queue it feeds, and what is done regularly, the sealing of the audit first. */
  start(): void {
    this.relay.start();
    const handlers = this.handlers();
    const regular = this.regularJobs();
    for (const queue of QUEUE_NAMES) {
      if (queue === 'audit') this.queues.work(queue, async () => void (await this.sealAudit.execute()));
      else this.queues.work(queue, regular.get(queue)?.run ?? (async (job) => this.handle(handlers, job)));
    }
    // while the queue's store is away these wait for it, and nothing else does
    void this.queues.schedule('audit', 'seal', SEAL_EVERY_MS);
    for (const [queue, { everyMs }] of regular) void this.queues.schedule(queue, queue, everyMs);
  }

  private async handle(handlers: Map<string, Handler[]>, { id, name: topic, data }: QueuedJob): Promise<void> {
    for (const handler of handlers.get(topic) ?? []) await handler(data as never);
    await this.unitOfWork.runQuietly((tx) => this.outbox.confirm(tx, id!));
    this.log.debug(`${topic} handled`);
  }

  private handlers(): Map<string, Handler[]> {
    const found = new Map<string, Handler[]>();
    for (const { mark, method } of this.marked(HANDLES)) {
      const topic = mark as string;
      found.set(topic, [...(found.get(topic) ?? []), method]);
    }
    return found;
  }

  private regularJobs(): Map<QueueName, { readonly everyMs: number; readonly run: () => Promise<void> }> {
    const jobs = this.marked(REGULARLY).map(({ mark, method }) => ({ ...(mark as RegularJob), method }));
    return new Map(
      [...groupBy(jobs, ({ queue }) => queue)].map(([queue, members]) => [
        queue,
        {
          everyMs: this.config[members[0]!.interval] * 1_000,
          run: async () => {
            for (const { method } of members) await method(undefined as never);
          },
        },
      ]),
    );
  }

  /** Every method of the product that carries a mark, with what the mark says. */
  private marked(key: string): { readonly mark: unknown; readonly method: Handler }[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      if (!instance || typeof instance !== 'object') return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const mark = this.reflector.get<unknown>(key, prototype[name]!);
        return mark ? [{ mark, method: prototype[name]!.bind(instance) }] : [];
      });
    });
  }
}
