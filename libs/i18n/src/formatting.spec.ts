import { INTERFACE_LANGUAGES } from './catalogues';
import { formatClock, formatCountry, formatDate, formatDay, formatInstant, formatNumber } from './formatting';
import { NAMED_COUNTRIES } from './names';

const DEADLINE = '2026-11-24T16:00:00.000Z';

describe('formatInstant', () => {
  it.each([
    ['the zone of the call', 'Europe/Brussels', 'en', '24 November 2026, 17:00 (Europe/Brussels, UTC+01:00)'],
    ['the reader’s zone', 'Asia/Baku', 'en', '24 November 2026, 20:00 (Asia/Baku, UTC+04:00)'],
    ['UTC itself', 'UTC', 'en', '24 November 2026, 16:00 (UTC, UTC+00:00)'],
    ['Azerbaijani', 'Asia/Baku', 'az', '24 noyabr 2026, 20:00 (Asia/Baku, UTC+04:00)'],
    ['Romanian', 'Europe/Chisinau', 'ro', '24 noiembrie 2026, 18:00 (Europe/Chisinau, UTC+02:00)'],
    ['Ukrainian', 'Europe/Kyiv', 'uk', '24 листопада 2026 р., 18:00 (Europe/Kyiv, UTC+02:00)'],
    ['Georgian', 'Asia/Tbilisi', 'ka', '24 ნოემბერი, 2026, 20:00 (Asia/Tbilisi, UTC+04:00)'],
    ['Armenian', 'Asia/Yerevan', 'hy', '24 նոյեմբերի, 2026 թ., 20:00 (Asia/Yerevan, UTC+04:00)'],
  ] as const)('in %s', (_, zone, language, text) => {
    expect(formatInstant(DEADLINE, zone, language)).toBe(text);
  });

  it.each([
    [
      'an hour before the clocks go forward',
      '2026-03-29T00:59:00.000Z',
      '29 March 2026, 01:59 (Europe/Brussels, UTC+01:00)',
    ],
    ['when they have', '2026-03-29T01:00:00.000Z', '29 March 2026, 03:00 (Europe/Brussels, UTC+02:00)'],
    ['midnight', '2026-01-09T23:00:00.000Z', '10 January 2026, 00:00 (Europe/Brussels, UTC+01:00)'],
  ])('%s', (_, instant, text) => {
    expect(formatInstant(instant, 'Europe/Brussels', 'en')).toBe(text);
  });
});

describe('formatDay', () => {
  it.each([
    ['Asia/Baku', 'en', '25 November 2026'],
    ['Europe/Brussels', 'en', '24 November 2026'],
    ['Asia/Baku', 'az', '25 noyabr 2026'],
  ] as const)('the day depends on the zone: %s in %s', (zone, language, text) => {
    expect(formatDay('2026-11-24T22:00:00.000Z', zone, language)).toBe(text);
  });
});

describe('formatClock', () => {
  it.each(INTERFACE_LANGUAGES)('the time of the reader in %s, to the second', (language) => {
    expect(formatClock(new Date(2026, 10, 24, 7, 0, 5).toISOString(), language)).toBe('07:00:05');
  });
});

describe('formatNumber', () => {
  it.each([
    [45, '45', '45'],
    [1_200, '1,200', '1.200'],
    [12.5, '12.5', '12,5'],
  ])('%d', (value, english, azerbaijani) => {
    expect(formatNumber(value, 'en')).toBe(english);
    expect(formatNumber(value, 'az')).toBe(azerbaijani);
  });
});

describe('names that browsers may lack', () => {
  it.each(['az', 'ka', 'hy'] as const)('are those of CLDR in %s', (language) => {
    const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-05`);
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    expect(days.map((day) => formatDate(day, language))).toEqual(days.map((day) => format.format(new Date(day))));
    const names = new Intl.DisplayNames(language, { type: 'region' });
    expect(NAMED_COUNTRIES.map((code) => formatCountry(code, language))).toEqual(
      NAMED_COUNTRIES.map((code) => names.of(code)),
    );
  });
});

describe('formatCountry', () => {
  it.each([
    ['a country', 'GE', 'en', 'Georgia'],
    ['a country in Azerbaijani', 'GE', 'az', 'Gürcüstan'],
    ['a country in Romanian', 'GE', 'ro', 'Georgia'],
    ['a country in Ukrainian', 'GE', 'uk', 'Грузія'],
    ['a country in Georgian', 'GE', 'ka', 'საქართველო'],
    ['a country in Armenian', 'GE', 'hy', 'Վրաստան'],
    ['a country of evaluators in Azerbaijani', 'DE', 'az', 'Almaniya'],
    ['a subdivision by its country', 'UA-46', 'az', 'Ukrayna'],
    ['a subdivision by its country', 'MD-BA', 'en', 'Moldova'],
    ['a code that is none', 'XX', 'en', 'XX'],
  ] as const)('%s: %s in %s', (_, code, language, text) => {
    expect(formatCountry(code, language)).toBe(text);
  });
});
