/** Secrets that are handed out and never kept: whoever holds one proves it by its hash. */
import { createHash, randomBytes } from 'node:crypto';

/** A new token: 256 random bits, in 43 letters and digits that stand in any address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What of a token is kept: its SHA-256. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
