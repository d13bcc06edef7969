/** What a password must be. */
import { type Refusal, refuse } from '../kernel/refusal';
import { graphemeCount } from '../kernel/text';

/** Shortest password, in graphemes. */
export const PASSWORD_MIN = 12;

/**
 * A password is long enough; nothing else is asked of it, because rules about digits and signs make passwords that are
 * forgotten, not passwords that are safe. Source: ours. @returns PASSWORD_TOO_SHORT
 */
export function checkPassword(password: string): Refusal<'PASSWORD_TOO_SHORT'> | null {
  const length = graphemeCount(password);
  return length >= PASSWORD_MIN ? null : refuse('PASSWORD_TOO_SHORT', { min: PASSWORD_MIN, length });
}
