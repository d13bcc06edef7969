import { formatClock, formatCountry, formatDay, formatInstant, formatNumber } from './formatting';

describe('instants as people read them', () => {
  it.each([
    [
      'winter',
      '2026-11-24T16:00:00.000Z',
      '24 November 2026, 17:00 (Europe/Brussels, UTC+01:00)',
      '24 noyabr 2026, 17:00 (Europe/Brussels, UTC+01:00)',
    ],
    [
      'summer',
      '2026-07-01T22:05:00.000Z',
      '2 July 2026, 00:05 (Europe/Brussels, UTC+02:00)',
      '2 iyul 2026, 00:05 (Europe/Brussels, UTC+02:00)',
    ],
  ])('%s', (_, instant, english, azerbaijani) => {
    expect(formatInstant(instant, 'Europe/Brussels', 'en')).toBe(english);
    expect(formatInstant(instant, 'Europe/Brussels', 'az')).toBe(azerbaijani);
  });

  it('the day is that of the zone', () => {
    expect(formatDay('2026-12-31T23:30:00.000Z', 'Asia/Baku', 'en')).toBe('1 January 2027');
    expect(formatDay('2026-12-31T23:30:00.000Z', 'Asia/Baku', 'az')).toBe('1 yanvar 2027');
    expect(formatDay('2026-12-31T23:30:00.000Z', 'UTC', 'az')).toBe('31 dekabr 2026');
  });

  it('a clock counts to twenty-three', () => {
    const written = formatClock('2026-01-01T00:00:05.000Z', 'az');
    expect(written).toBe(formatClock('2026-01-01T00:00:05.000Z', 'en'));
    expect(written).toMatch(/^([01]\d|2[0-3]):\d\d:05$/);
  });
});

describe('numbers and places', () => {
  it.each([
    [1_200, '1,200', '1.200'],
    [45, '45', '45'],
    [12.5, '12.5', '12,5'],
  ])('%d', (value, english, azerbaijani) => {
    expect(formatNumber(value, 'en')).toBe(english);
    expect(formatNumber(value, 'az')).toBe(azerbaijani);
  });

  it.each([
    ['AZ-MI', 'Azerbaijan', 'Azərbaycan'],
    ['BY', 'Belarus', 'Belarus'],
    ['MD', 'Moldova', 'Moldova'],
  ])('%s', (code, english, azerbaijani) => {
    expect(formatCountry(code, 'en')).toBe(english);
    expect(formatCountry(code, 'az')).toBe(azerbaijani);
  });
});
