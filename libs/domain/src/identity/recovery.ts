/** Getting access again by mail, for somebody who has forgotten the password. */
import { type Refusal, refuse } from '../kernel/refusal';

/** Minutes for which the link of a recovery is good. */
export const RECOVERY_MINUTES = 60;

/** Instants as ISO 8601; null while it has not happened. */
export interface RecoveryFacts {
  readonly expiresAt: string;
  readonly usedAt: string | null;
  /** Replaced by a newer one, or void because the password was changed. */
  readonly revokedAt: string | null;
}

/**
 * Whether a recovery still leads anywhere: it is for one use and expires. Used, expired, replaced and unknown are one
 * answer, because the way on is the same: to ask for another. Source: ours. @returns RECOVERY_VOID
 */
export function checkRecovery(recovery: RecoveryFacts | null, now: string): Refusal<'RECOVERY_VOID'> | null {
  const isOpen = recovery !== null && recovery.usedAt === null && recovery.revokedAt === null;
  return isOpen && Date.parse(now) <= Date.parse(recovery.expiresAt) ? null : refuse('RECOVERY_VOID', {});
}
