import { cellsOf, pastedRows } from './pasted-rows';

const COLUMNS = [
  { id: 'name', label: { en: 'Name' }, kind: 'shortText' },
  { id: 'year', label: { en: 'Year' }, kind: 'number' },
  { id: 'cost', label: { en: 'Cost' }, kind: 'money' },
] as const;
const paste = (cells: readonly (readonly string[])[], language: 'en' | 'az' = 'en', from = 0) =>
  pastedRows(cells, { question: 'projects', columns: COLUMNS, from }, language, 'first');

describe('cellsOf', () => {
  it.each([
    ['ordinary text', 'The river bank', null],
    ['a text with its line end', 'The river bank\n', null],
    ['one row', 'Bank\t2024', [['Bank', '2024']]],
    ['one column of several rows', 'Bank\r\nHall\r\n', [['Bank'], ['Hall']]],
    ['an empty cell', 'Bank\t\t9', [['Bank', '', '9']]],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });
});

describe('pastedRows', () => {
  it('reads figures as they are written in the language', () => {
    const row = { id: 'first', cells: { name: 'Bank', year: '2024', cost: '6000000' } };
    expect(paste([['Bank', '2024', '60,000.00']])).toEqual({ rows: [row], unread: {} });
    expect(paste([['Bank', '2.024', '60.000']], 'az')).toEqual({ rows: [row], unread: {} });
  });

  it('keeps what it cannot read as it was pasted', () => {
    expect(paste([['Bank', 'last year', '60.000']])).toEqual({
      rows: [{ id: 'first', cells: { name: 'Bank' } }],
      unread: { 'answers.projects.first.year': 'last year', 'answers.projects.first.cost': '60.000' },
    });
  });

  it('begins in the column it is pasted into and leaves what is beyond the last', () => {
    expect(paste([['2024', '9', 'a note']], 'en', 1).rows).toEqual([
      { id: 'first', cells: { year: '2024', cost: '900' } },
    ]);
  });

  it('gives every further row an id of its own', () => {
    const ids = paste([['a'], ['b'], ['c']]).rows.map(({ id }) => id);
    expect([ids[0], new Set(ids).size]).toEqual(['first', 3]);
  });
});
