/** Text inside XML 1.0. */

/** What XML cannot say at all, not even as a reference: control signs, halves of letters, and two that are no letters. */
const UNSAYABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // would be read back as a line feed
  '\r': '&#13;',
};

/** A text as the content of an element or the value of an attribute; what cannot be said becomes the sign for that. */
export function xmlText(text: string): string {
  return text.replace(UNSAYABLE, '\ufffd').replace(/[&<>"'\r]/g, (sign) => REFERENCES[sign]!);
}
