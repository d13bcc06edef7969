/** Where lines end: after a space or a hyphen, and inside a word only where it is longer than the whole line. */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text broken into lines that are at most so wide. Lines that were broken by whoever wrote them stay so.
 * @param width of a line, in the unit of `measure`
 * @param measure width of a stretch of text
 */
export function breakLines(text: string, width: number, measure: (stretch: string) => number): string[] {
  return text
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((line) => breakLine(line, width, measure));
}

function breakLine(line: string, width: number, measure: (stretch: string) => number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const stretch of stretches(line)) {
    const bare = stretch.trimEnd();
    const bareWidth = measure(bare);
    if (used + bareWidth > width && current !== '') {
      lines.push(current.trimEnd());
      [current, used] = ['', 0];
    }
    if (bareWidth > width) {
      const pieces = cut(bare, width, measure);
      lines.push(...pieces.slice(0, -1));
      current = pieces.at(-1)! + stretch.slice(bare.length);
      used = measure(current);
    } else {
      current += stretch;
      used += bare === stretch ? bareWidth : measure(stretch);
    }
  }
  return [...lines, current.trimEnd()];
}

/** Words with the spaces after them; a hyphen or a slash ends one too, except before a figure. */
function stretches(line: string): string[] {
  return line.match(/[ ]+|(?:[^ /-]+|[/-](?=\d))+[/-]?[ ]*|[/-][ ]*/g) ?? [];
}

/** A word that no line can hold, in pieces that fit; at least one grapheme in each. */
function cut(word: string, width: number, measure: (stretch: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
