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
