/** An invitation to an account: for one address, once, and for a while. */
import { type Refusal, refuse } from '../kernel/refusal';

/** Days after which an invitation expires. */
export const INVITATION_DAYS = 7;

/** Instants as ISO 8601 in UTC; null while it has not happened. */
export interface InvitationFacts {
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  /** Taken back, or replaced by a newer one. */
  readonly revokedAt: string | null;
}

/**
 * Whether an invitation still leads anywhere: it is for one use and expires. One that was taken back is as if it had never
 * been. Source: ours. @returns NOT_FOUND, INVITATION_USED or INVITATION_EXPIRED
 */
export function checkInvitation(
  { expiresAt, acceptedAt, revokedAt }: InvitationFacts,
  now: string,
): Refusal<'NOT_FOUND' | 'INVITATION_USED' | 'INVITATION_EXPIRED'> | null {
  if (revokedAt !== null) return refuse('NOT_FOUND', {});
  if (acceptedAt !== null) return refuse('INVITATION_USED', {});
  return Date.parse(now) <= Date.parse(expiresAt) ? null : refuse('INVITATION_EXPIRED', { expiredAt: expiresAt });
}
