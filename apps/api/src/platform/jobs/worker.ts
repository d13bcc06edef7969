/** Runs the jobs: finds every method marked with `@HandlesEvent` and gives it the events of its topic. */
import { Injectable, Logger, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { DomainEvents, EventTopic } from '@trilot/domain';
import { SealAudit } from '../audit/seal-audit';
import { UnitOfWork } from '../database/unit-of-work';
import { Outbox } from './outbox';
import { QUEUE_NAMES, type QueuedJob, Queues } from './queues';
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
  ) {}

  /** Starts the relay, the workers of every queue it feeds, and the regular sealing of the audit. */
  start(): void {
    this.relay.start();
    const handlers = this.handlers();
    for (const queue of QUEUE_NAMES) {
      if (queue === 'audit') this.queues.work(queue, async () => void (await this.sealAudit.execute()));
      else this.queues.work(queue, async (job) => this.handle(handlers, job));
    }
    // while the queue's store is away this waits for it, and nothing else does
    void this.queues.schedule('audit', 'seal', SEAL_EVERY_MS);
  }

  private async handle(handlers: Map<string, Handler[]>, { id, name: topic, data }: QueuedJob): Promise<void> {
    for (const handler of handlers.get(topic) ?? []) await handler(data as never);
    await this.unitOfWork.runQuietly((tx) => this.outbox.confirm(tx, id!));
    this.log.debug(`${topic} handled`);
  }

  private handlers(): Map<string, Handler[]> {
    const found = new Map<string, Handler[]>();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const topic = this.reflector.get<string | undefined>(HANDLES, prototype[name]!);
        if (topic) found.set(topic, [...(found.get(topic) ?? []), prototype[name]!.bind(instance)]);
      }
    }
    return found;
  }
}
