/** A stretch of text, in UTF-16 units: from `start` up to but without `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text contains what is searched for. Case, accents and the dots of İ/i and I/ı make no difference, so that a
 * reader finds a word whatever keyboard they have.
 */
export function findMatches(text: string, query: string): readonly Match[] {
  const wanted = fold(query.trim()).letters;
  if (wanted === '') return [];
  const { letters, places } = fold(text);
  const matches: Match[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
    matches.push({ start: places[at]!, end: places[at + wanted.length]! });
  }
  return matches;
}

/** The letters that are compared, and for each its place in the original; one place more for the end. */
function fold(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = folded(character);
    letters += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    place += character.length;
  }
  return { letters, places: [...places, place] };
}

function folded(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === 'ı' ? 'i' : plain;
}
