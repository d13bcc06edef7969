import { findMatches } from './find-matches';

/** The text with every match in brackets. */
function marked(text: string, query: string): string {
  const matches = findMatches(text, query);
  return matches.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('findMatches', () => {
  it.each([
    ['a word', 'Green roofs cool the roof of the hall.', 'roof', 'Green [roof]s cool the [roof] of the hall.'],
    ['whatever the case', 'Library, LIBRARY', 'library', '[Library], [LIBRARY]'],
    ['accents that the reader cannot type', 'Șos. Ștefan cel Mare', 'stefan', 'Șos. [Ștefan] cel Mare'],
    ['letters of a plain keyboard', 'Mingəçevir: çay, günəş', 'gunəs', 'Mingəçevir: çay, [günəş]'],
    ['a dotted capital by a plain i', 'İSMAYILLI', 'ismayilli', '[İSMAYILLI]'],
    ['a dotless i by a dotted one', 'qızlar', 'qiz', '[qız]lar'],
    ['a Ukrainian word', 'Затінені подвір’я', 'ПОДВІР', 'Затінені [подвір]’я'],
    ['a Georgian word', 'ქუთაისის ბაზარი', 'ბაზარი', 'ქუთაისის [ბაზარი]'],
    ['a letter with a combining accent, whole', 'cafe\u0301 s', 'cafe', '[cafe\u0301] s'],
    ['after a character of two units', '🌳 tree', 'tree', '🌳 [tree]'],
    ['across a line break', 'two\nlines', 'two lines', '[two\nlines]'],
    ['without overlaps', 'aaaa', 'aa', '[aa][aa]'],
    ['with spaces around the query', 'a park', ' park ', 'a [park]'],
  ])('finds %s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it.each([
    ['an empty query', 'text', ''],
    ['a query of spaces', 'some text', '  '],
    ['a query of an accent alone', 'text', '\u0301'],
    ['a word that is not there', 'text', 'park'],
  ])('finds nothing for %s', (_, text, query) => {
    expect(findMatches(text, query)).toEqual([]);
  });
});
