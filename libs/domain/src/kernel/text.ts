/** How text is counted and compared, by the same functions in the browser and on the server. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Whether a text has more graphemes than the limit; gives their number then, or null. A grapheme is one UTF-16 unit at
 * least, so that most texts need not be counted. Source: programme rules, section 9.
 */
export function lengthAbove(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  const length = graphemeCount(text);
  return length > limit ? length : null;
}

/** Length in graphemes: what people call letters. Source: programme rules, section 9. */
export function graphemeCount(text: string): number {
  // printable ASCII has no clusters (but CR LF, which it leaves out): the common case stays cheap while typing
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** White space, control characters and everything that prints nothing (zero-width, soft hyphen, fillers, blank Braille). */
const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** The first character that is none of those: found at once in nearly every text, however long. */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text says nothing: empty, only spaces, or only invisible characters. Source: programme rules, section 10. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/**
 * Two texts are the same when they differ only in letter case (of any alphabet, Azerbaijani İ/i and I/ı included), white
 * space, invisible characters or composition. Source: programme rules, sections 5 and 9.
 */
export function isSameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  // lower case writes İ as i with a dot above, and I as i: both dotted and dotless letters are compared as i
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/i\u0307|ı/g, 'i');
}
