/** Breaks between lines, however they are written: carriage returns, form feeds, separators of Unicode. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What neither XML nor a line of print can hold: control characters but tab and line feed, and two that are no characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Halves of characters: text that was cut in the middle of one. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** A text as it can be printed: lines end in line feeds, and what cannot be held by XML or PDF is left out. */
export function printable(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(HALF_CHARACTER, '\ufffd').replace(UNPRINTABLE, '');
}
