import { writtenFigure } from './written-figure';

it.each([
  ['number', '1234.5', 'en', '1,234.5'],
  ['number', '1234.5', 'az', '1.234,5'],
  ['money', '6000001', 'en', 'EUR\u00a060,000.01'],
  ['money', '6000001', 'ka', '60\u00a0000,01\u00a0EUR'],
  ['shortText', '1234.5', 'az', '1234.5'],
  ['number', 'about ten', 'az', 'about ten'],
  ['money', '', 'hy', ''],
] as const)('a %s of %j is written in %s as %j', (kind, value, language, expected) => {
  expect(writtenFigure(kind, value, 'EUR', language)).toBe(expected);
});
