/** Where an export stands, from the wish to the file that is gone again. */
import type { Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';

export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export const EXPORT_LIFECYCLE: Lifecycle<ExportState, 'begin' | 'finish' | 'fail' | 'expire'> = {
  name: 'export',
  states: EXPORT_STATES,
  initial: 'waiting',
  final: ['failed', 'expired'],
  moves: {
    // a worker that was killed leaves it running: whoever takes it over begins anew
    begin: { from: ['waiting', 'running'], to: 'running' },
    finish: { from: ['running'], to: 'ready' },
    fail: { from: ['waiting', 'running'], to: 'failed' },
    expire: { from: ['ready'], to: 'expired' },
  },
};

/** Hours for which the file of an export is kept. What has left the walls of the product should not lie about in it. */
export const EXPORT_KEPT_HOURS = 72;

/** Hours after which an export that nobody works on any more is given up. */
export const EXPORT_GIVEN_UP_HOURS = 2;

/** The instant until which the file of an export is kept, ISO 8601. Source: ours. */
export function exportExpiry(readyAt: string): string {
  return new Date(Date.parse(readyAt) + EXPORT_KEPT_HOURS * 3_600_000).toISOString();
}

/** Whether what an export was refused with may pass by itself, so that the same can be tried again. Source: ours. */
export function canBeTriedAgain({ code }: Refusal): boolean {
  return code === 'STORAGE_FULL' || code === 'UNAVAILABLE';
}

export interface DownloadFacts {
  readonly state: ExportState;
  /** ISO 8601; null until the file is ready. */
  readonly expiresAt: string | null;
  readonly now: string;
  /** Proposals that are hidden from the reader now: ids. */
  readonly hiddenNow: readonly string[];
  /** Proposals that were left out for a conflict of interest when the file was made: ids. */
  readonly leftOut: readonly string[];
}

/**
 * Whether the file of an export may be handed out now. It is judged anew each time: a conflict of interest that has come
 * up since hides a proposal that is in the file, and with it the file. Source: programme rules, sections 3 and 10.
 * @returns EXPORT_NOT_READY with its state, EXPORT_EXPIRED, or EXPORT_OVERTAKEN
 */
export function canDownloadExport({
  state,
  expiresAt,
  now,
  hiddenNow,
  leftOut,
}: DownloadFacts): Refusal<'EXPORT_NOT_READY' | 'EXPORT_EXPIRED' | 'EXPORT_OVERTAKEN'> | null {
  const over = state === 'expired' || (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now));
  if (over) return refuse('EXPORT_EXPIRED', { hours: EXPORT_KEPT_HOURS });
  if (state !== 'ready') return refuse('EXPORT_NOT_READY', { state });
  const known = new Set(leftOut);
  return hiddenNow.some((id) => !known.has(id)) ? refuse('EXPORT_OVERTAKEN', {}) : null;
}
