/** Work that is done again and again, whatever happens or does not. */
import { SetMetadata } from '@nestjs/common';
import type { QueueName } from './queues';

/** Key under which the mark of a regular job is found. */
export const REGULARLY = 'trilot:regularly';

/** Settings that say how often, in seconds. */
export type IntervalSetting = 'remindEverySeconds' | 'tidyEverySeconds' | 'scanEverySeconds' | 'cleanEverySeconds';

export interface RegularJob {
  readonly queue: QueueName;
  readonly interval: IntervalSetting;
}

/**
 * Marks a method that is run at the interval of a setting, once over all processes, on a queue of such methods alone:
 * those of one queue have one setting and are run one after the other. A run may overlap with one of a process that was
 * thought dead, and must be harmless when it does.
 */
export const RunsRegularly = (queue: QueueName, interval: IntervalSetting) =>
  SetMetadata(REGULARLY, { queue, interval } satisfies RegularJob) as (
    target: object,
    name: string | symbol,
    method: TypedPropertyDescriptor<() => Promise<void>>,
  ) => void;
