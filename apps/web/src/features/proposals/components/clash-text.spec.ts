import { asText } from './clash-text';

describe('asText', () => {
  it.each([
    ['a text', 'Su lazımdır', 'Su lazımdır'],
    ['a text that was emptied', '', ''],
    ['a thing that was removed', undefined, ''],
    ['a number', 12, '12'],
    ['a statement', { statement: 'Kölgə' }, 'Kölgə'],
    [
      'an activity',
      { id: 'a1', title: 'Ağac əkmək', description: 'İcma ilə', startMonth: 1, endMonth: 8, priorities: ['p1'] },
      'Ağac əkmək · İcma ilə · 1 · 8',
    ],
    [
      'a budget line',
      {
        id: 'l1',
        heading: 2,
        description: 'Avtobus',
        unit: 'gün',
        quantityHundredths: 250,
        unitCents: 150_000,
        priority: null,
      },
      'Avtobus · gün · 2,5 · 1.500,00',
    ],
  ])('%s', (_, value, text) => {
    expect(asText(value, 'az')).toBe(text);
  });
});
