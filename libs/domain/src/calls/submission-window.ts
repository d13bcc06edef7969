/** When a proposal can be submitted and when it can be read: instants against the server's clock, nothing fires. */
import { type Refusal, refuse } from '../kernel/refusal';

export const CALL_PHASES = ['coming', 'open', 'closed', 'announced', 'cancelled'] as const;
export type CallPhase = (typeof CALL_PHASES)[number];

/** Instants as ISO 8601 in UTC. */
export interface SubmissionWindow {
  readonly opensAt: string;
  readonly deadline: string;
  readonly cancelledAt: string | null;
}

/** Where a lot stands at an instant. Derived, never stored. `announcedAt` is null until the announcement is public. */
export function callPhase(window: SubmissionWindow & { readonly announcedAt: string | null }, now: string): CallPhase {
  if (window.cancelledAt !== null) return 'cancelled';
  if (window.announcedAt !== null && ms(window.announcedAt) <= ms(now)) return 'announced';
  if (ms(now) < ms(window.opensAt)) return 'coming';
  return ms(now) <= ms(window.deadline) ? 'open' : 'closed';
}

/**
 * Whether a submission received at an instant is in time: at the deadline to the millisecond is in time, one
 * millisecond later is late. Source: programme rules, section 3.
 * @returns CALL_CANCELLED, CALL_NOT_OPEN, or CALL_CLOSED with how late it is in ms
 */
export function checkSubmissionInstant(
  { opensAt, deadline, cancelledAt }: SubmissionWindow,
  at: string,
): Refusal<'CALL_CANCELLED' | 'CALL_NOT_OPEN' | 'CALL_CLOSED'> | null {
  if (cancelledAt !== null) return refuse('CALL_CANCELLED', { cancelledAt });
  if (ms(at) < ms(opensAt)) return refuse('CALL_NOT_OPEN', { opensAt, at });
  const lateByMs = ms(at) - ms(deadline);
  return lateByMs <= 0 ? null : refuse('CALL_CLOSED', { deadline, at, lateByMs });
}

/**
 * Until the deadline has passed nobody on the funder's side reads a proposal's content. Source: programme rules,
 * section 3 (sealing). @returns PROPOSAL_SEALED with the instant it ends
 */
export function checkUnsealed(deadline: string, now: string): Refusal<'PROPOSAL_SEALED'> | null {
  return ms(now) > ms(deadline) ? null : refuse('PROPOSAL_SEALED', { until: deadline });
}

/**
 * Whether the invited have time left to write: their result may not become public after the deadline of a full application.
 * Where both documents are submitted together nobody writes any more. Source: ours. @returns INVITATION_TOO_LATE
 */
export function checkInvitationTime(
  { by }: { readonly by: 'together' | 'invitation' },
  lots: readonly { readonly number: number; readonly deadline: string }[],
  at: string,
): Refusal<'INVITATION_TOO_LATE'> | null {
  const missed = by === 'together' ? undefined : lots.find(({ deadline }) => ms(at) >= ms(deadline));
  return missed ? refuse('INVITATION_TOO_LATE', { lot: missed.number, deadline: missed.deadline, at }) : null;
}

const ms = (instant: string): number => Date.parse(instant);
