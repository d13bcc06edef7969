/** What proves a submission to anybody: the number and the digest of its receipt, as one address carries them. */

export interface ReceiptProof {
  /** "R-7KQ4M2XA9B". */
  readonly number: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** Page on which receipts are verified. */
export const VERIFICATION_PAGE = '/verify';

const PROOFS = new RegExp(`${VERIFICATION_PAGE}#(R-[0-9A-HJKMNP-TV-Z]{10})\\.([0-9a-f]{64})(?![0-9a-f])`, 'g');

/** Address within the product that carries a proof: behind the `#`, which browsers do not send. Source: ours. */
export function verificationPath({ number, digest }: ReceiptProof): string {
  return `${VERIFICATION_PAGE}#${number}.${digest}`;
}

/** The proofs that addresses in a text carry, each once, in order; a file read as Latin-1 is such a text. Source: ours. */
export function findReceiptProofs(text: string): readonly ReceiptProof[] {
  const found = [...text.matchAll(PROOFS)].map(([, number, digest]) => ({ number: number!, digest: digest! }));
  return found.filter(
    (proof, place) =>
      found.findIndex(({ number, digest }) => number === proof.number && digest === proof.digest) === place,
  );
}
