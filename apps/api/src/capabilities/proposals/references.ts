import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no letter that can be taken for a digit when read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of random characters that tells nothing about how many there are. */
function randomCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** Reference of a proposal, for example "L1-7KQ4M2". */
export function proposalReference(lotNumber: number): string {
  return `L${lotNumber}-${randomCode(6)}`;
}

/** Number of a receipt, for example "R-7KQ4M2XA9B". */
export function receiptNumber(): string {
  return `R-${randomCode(10)}`;
}
