import { pastedCells, pastedLines } from './pasted-lines';

describe('pastedCells', () => {
  it.each([
    ['ordinary text', 'Landscape architect', null],
    ['text of several lines', 'one\ntwo', null],
    ['one row', 'Architect\tmonth\t6\t1500', [['Architect', 'month', '6', '1500']]],
    [
      'rows of Windows, with an empty last one',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['cells with spaces around', ' a \t b ', [['a', 'b']]],
    ['an empty cell in the middle', 'a\t\tb', [['a', '', 'b']]],
  ])('%s', (_, text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });
});

describe('pastedLines', () => {
  const paste = (cells: readonly string[], language: 'en' | 'az') => pastedLines([cells], 2, language, 'l1');

  it.each([
    ['en', '6', '1,500.00', 600, 150_000],
    ['az', '8,5', '1.500,00', 850, 150_000],
    ['az', '1', '60.000', 100, 6_000_000],
  ] as const)(
    'reads numbers as they are written in %s: %s × %s',
    (language, quantity, unitValue, hundredths, cents) => {
      expect(paste(['Bus', 'day', quantity, unitValue], language)).toEqual({
        lines: [
          {
            id: 'l1',
            heading: 2,
            description: 'Bus',
            unit: 'day',
            quantityHundredths: hundredths,
            unitCents: cents,
            priority: null,
          },
        ],
        unread: {},
      });
    },
  );

  it.each([
    ['a word for an amount', ['Bus', 'day', '3', 'about 40'], { 'budget.l1.unitValue': 'about 40' }],
    ['60.000 in English', ['Bus', 'day', '3', '60.000'], { 'budget.l1.unitValue': '60.000' }],
    ['a word for a number', ['Bus', 'day', 'three', '40'], { 'budget.l1.quantity': 'three' }],
    ['nothing at all', ['Bus'], {}],
  ])('keeps what it cannot read as it was pasted: %s', (_, cells, unread) => {
    expect(paste(cells, 'en').unread).toEqual(unread);
  });

  it('gives the first row the id it is told, and every other one of its own', () => {
    const { lines } = pastedLines([['a'], ['b'], ['c']], 1, 'en', 'first');
    expect(lines.map(({ description }) => description)).toEqual(['a', 'b', 'c']);
    expect(lines[0]!.id).toBe('first');
    expect(new Set(lines.map(({ id }) => id)).size).toBe(3);
  });
});
