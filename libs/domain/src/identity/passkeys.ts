/** Passkeys: what a person may keep of them, and until when a question to one can be answered. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';

/** How long a question to a passkey can be answered, in minutes. */
export const PASSKEY_MINUTES = 5;
/** Longest name of a passkey in graphemes. */
export const PASSKEY_NAME_LIMIT = 60;
/** How many passkeys a person has at the most. */
export const MOST_PASSKEYS = 20;

/** Whether a name tells a passkey from others. Source: ours. @returns PASSKEY_NAME_MISSING or PASSKEY_NAME_TOO_LONG */
export function checkPasskeyName(name: string): Refusal<'PASSKEY_NAME_MISSING' | 'PASSKEY_NAME_TOO_LONG'> | null {
  if (isBlank(name)) return refuse('PASSKEY_NAME_MISSING', {});
  const length = lengthAbove(name, PASSKEY_NAME_LIMIT);
  return length === null ? null : refuse('PASSKEY_NAME_TOO_LONG', { limit: PASSKEY_NAME_LIMIT, length });
}

/** Whether a person may have one more. Source: ours. @returns TOO_MANY_PASSKEYS */
export function canAddPasskey(count: number): Refusal<'TOO_MANY_PASSKEYS'> | null {
  return count < MOST_PASSKEYS ? null : refuse('TOO_MANY_PASSKEYS', { limit: MOST_PASSKEYS });
}

/**
 * Whether the answer to a question comes in time. A question is taken away with its first answer, so that there is none
 * for a second. Source: ours.
 * @param askedAt instant (ISO 8601) of the question; null where there is none (any more)
 * @param at instant (ISO 8601) of the answer
 * @returns PASSKEY_VOID
 */
export function checkPasskeyAnswer(askedAt: string | null, at: string): Refusal<'PASSKEY_VOID'> | null {
  const inTime = askedAt !== null && Date.parse(at) < Date.parse(askedAt) + PASSKEY_MINUTES * 60_000;
  return inTime ? null : refuse('PASSKEY_VOID', {});
}
