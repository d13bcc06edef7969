import { findReceiptProofs, type ReceiptProof } from '@trilot/domain';

/** Largest file that is looked into, bytes: a receipt is some 60 kB. */
const LARGEST_FILE = 20_000_000;
const NUMBER = /^R-[0-9A-HJKMNP-TV-Z]{10}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** A receipt's number as people copy or read it aloud: any case, with spaces, O for zero, I or L for one; null else. */
export function readReceiptNumber(typed: string): string | null {
  const number = typed.replace(/\s/g, '').toUpperCase();
  const code = number.replace(/^R-?/, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const read = `R-${code}`;
  return NUMBER.test(read) ? read : null;
}

/** A digest as it is copied: any case, broken over lines; null for anything else. */
export function readDigest(typed: string): string | null {
  const digest = typed.replace(/\s/g, '').toLowerCase();
  return DIGEST.test(digest) ? digest : null;
}

/**
 * The proof that a receipt's file carries; null where there is none or more than one, and where a program that packed the
 * file anew has hidden it. The file is only read: it leaves the computer in no way.
 */
export async function proofInFile(file: Blob): Promise<ReceiptProof | null> {
  if (file.size > LARGEST_FILE) return null;
  // a PDF says what it is about in plain signs, one byte each
  const proofs = findReceiptProofs(new TextDecoder('latin1').decode(await file.arrayBuffer()));
  return proofs.length === 1 ? proofs[0]! : null;
}
