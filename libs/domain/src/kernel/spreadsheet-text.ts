/** Text in tables that spreadsheets open: what somebody typed must stay text there. */

/**
 * What makes a spreadsheet take a text for a formula: the signs a formula begins with, also in full width, and the white
 * space that spreadsheets skip in front of one.
 */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

/** Whether a spreadsheet would take a text for a formula. Source: programme rules, section 10. */
export function beginsFormula(text: string): boolean {
  return BEGINS_FORMULA.test(text);
}

/**
 * A text as it stands in a table without types (CSV): one that would be taken for a formula has an apostrophe in front,
 * by which spreadsheets know text. Numbers are no text and stay as they are. Source: programme rules, section 10.
 */
export function defusedText(text: string): string {
  return beginsFormula(text) ? `'${text}` : text;
}
