import {
  calendarDays,
  dayBefore,
  isKnownZone,
  localDate,
  localTime,
  localToInstant,
  utcOffset,
  zonedTime,
} from './zone';

describe('localToInstant', () => {
  it.each([
    ['the deadline of 2021 lies in summer time', '2021-04-06T16:00', 'Europe/Brussels', '2021-04-06T14:00:00.000Z'],
    ['winter in Brussels', '2026-01-15T16:00', 'Europe/Brussels', '2026-01-15T15:00:00.000Z'],
    ['summer in Kyiv', '2026-07-15T16:00', 'Europe/Kyiv', '2026-07-15T13:00:00.000Z'],
    ['summer in Chisinau', '2026-07-15T16:00', 'Europe/Chisinau', '2026-07-15T13:00:00.000Z'],
    ['Baku never changes: summer', '2026-07-15T16:00', 'Asia/Baku', '2026-07-15T12:00:00.000Z'],
    ['Baku never changes: winter', '2026-01-15T16:00', 'Asia/Baku', '2026-01-15T12:00:00.000Z'],
    ['Tbilisi never changes', '2026-07-15T16:00', 'Asia/Tbilisi', '2026-07-15T12:00:00.000Z'],
    ['Yerevan never changes', '2026-01-15T16:00', 'Asia/Yerevan', '2026-01-15T12:00:00.000Z'],
    ['the last minute before the spring change', '2026-03-29T01:59', 'Europe/Brussels', '2026-03-29T00:59:00.000Z'],
    ['the first minute after it', '2026-03-29T03:00', 'Europe/Brussels', '2026-03-29T01:00:00.000Z'],
    ['the last minute before the doubled hour', '2026-10-25T01:59', 'Europe/Brussels', '2026-10-24T23:59:00.000Z'],
    ['the first minute after it', '2026-10-25T03:00', 'Europe/Brussels', '2026-10-25T02:00:00.000Z'],
    ['a minute Chisinau skips exists in Kyiv', '2026-03-29T02:30', 'Europe/Kyiv', '2026-03-29T00:30:00.000Z'],
    ['with seconds', '2026-04-06T23:59:59', 'UTC', '2026-04-06T23:59:59.000Z'],
    ['far east', '2026-04-06T00:00', 'Pacific/Kiritimati', '2026-04-05T10:00:00.000Z'],
    ['far west', '2026-04-06T23:00', 'Pacific/Pago_Pago', '2026-04-07T10:00:00.000Z'],
  ])('%s', (_, local, zone, instant) => {
    expect(localToInstant(local, zone)).toEqual({ instant });
  });

  it.each([
    ['skipped in Brussels', '2026-03-29T02:30', 'Europe/Brussels'],
    ['skipped in Kyiv', '2026-03-29T03:30', 'Europe/Kyiv'],
    ['skipped in Chisinau, an hour before Kyiv', '2026-03-29T02:30', 'Europe/Chisinau'],
    ['on no calendar', '2026-02-30T10:00', 'Europe/Brussels'],
    ['no 29 February', '2026-02-29T10:00', 'Europe/Brussels'],
    ['hour 25', '2026-04-06T25:00', 'Europe/Brussels'],
    ['no time at all', 'soon', 'Europe/Brussels'],
  ])('does not exist: %s', (_, local, zone) => {
    expect(localToInstant(local, zone)).toEqual({ code: 'LOCAL_TIME_DOES_NOT_EXIST', facts: { local, zone } });
  });

  it.each([
    ['Brussels', '2026-10-25T02:30', 'Europe/Brussels', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['Kyiv', '2026-10-25T03:30', 'Europe/Kyiv', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    [
      'Chisinau, an hour before Kyiv',
      '2026-10-25T02:30',
      'Europe/Chisinau',
      ['2026-10-24T23:30:00.000Z', '2026-10-25T00:30:00.000Z'],
    ],
  ])('exists twice in %s', (_, local, zone, instants) => {
    expect(localToInstant(local, zone)).toEqual({ code: 'LOCAL_TIME_EXISTS_TWICE', facts: { local, zone, instants } });
  });

  it.each(['Europe/Atlantis', 'CET', 'CEST', '+02:00', ''])('refuses the zone "%s"', (zone) => {
    expect(localToInstant('2026-04-06T16:00', zone)).toEqual({ code: 'ZONE_UNKNOWN', facts: { zone } });
  });
});

describe('zonedTime', () => {
  it.each([
    ['2026-04-06T14:00:00.000Z', 'Europe/Brussels', '2026-04-06T16:00:00.000+02:00'],
    ['2026-01-01T20:30:59.999Z', 'Asia/Baku', '2026-01-02T00:30:59.999+04:00'],
    ['2026-01-01T00:00:00.001Z', 'UTC', '2026-01-01T00:00:00.001+00:00'],
  ])('%s in %s', (instant, zone, written) => {
    expect(zonedTime(instant, zone)).toBe(written);
    expect(new Date(written).toISOString()).toBe(instant);
  });
});

describe('localTime', () => {
  it.each([
    ['summer in Brussels', '2021-04-06T14:00:00.000Z', 'Europe/Brussels', '2021-04-06T16:00'],
    ['the day before in Baku is the day after', '2026-01-15T21:30:00.000Z', 'Asia/Baku', '2026-01-16T01:30'],
    ['with seconds', '2026-04-06T23:59:59.000Z', 'UTC', '2026-04-06T23:59:59'],
    ['with a part of a second', '2026-04-06T23:59:00.500Z', 'UTC', '2026-04-06T23:59:00.500'],
    ['of an instant without a part of a second', '2026-04-06T14:00:00Z', 'UTC', '2026-04-06T14:00'],
  ])('%s', (_, instant, zone, local) => {
    expect(localTime(instant, zone)).toBe(local);
  });
});

describe('utcOffset', () => {
  it.each([
    ['Europe/Brussels', '2021-04-06T14:00:00.000Z', '+02:00'],
    ['Europe/Brussels', '2021-01-06T14:00:00.000Z', '+01:00'],
    ['Asia/Baku', '2026-07-01T00:00:00.000Z', '+04:00'],
    ['Europe/Chisinau', '2026-03-29T00:30:00.000Z', '+03:00'],
    ['Europe/Kyiv', '2026-03-29T00:30:00.000Z', '+02:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00.000Z', '+05:45'],
    ['America/St_Johns', '2026-01-01T00:00:00.000Z', '-03:30'],
    ['UTC', '2026-01-01T00:00:00.000Z', '+00:00'],
  ])('%s at %s', (zone, instant, offset) => {
    expect(utcOffset(instant, zone)).toBe(offset);
  });
});

describe('calendar days', () => {
  it('belong to the zone', () => {
    expect(localDate('2026-04-06T21:30:00.000Z', 'Asia/Baku')).toBe('2026-04-07');
    expect(localDate('2026-04-06T21:30:00.000Z', 'Europe/Brussels')).toBe('2026-04-06');
  });

  it.each([
    ['the same day', '2026-04-06T00:00:00.000Z', '2026-04-06T20:00:00.000Z', 0],
    ['a minute across midnight', '2026-04-06T21:59:00.000Z', '2026-04-06T22:00:00.000Z', 1],
    ['across the spring change', '2026-03-28T12:00:00.000Z', '2026-03-30T11:00:00.000Z', 2],
    ['sixty days', '2026-01-11T09:00:00.000Z', '2026-03-12T15:00:00.000Z', 60],
  ])('%s', (_, from, to, days) => {
    expect(calendarDays(from, to, 'Europe/Brussels')).toBe(days);
  });
});

describe('dayBefore', () => {
  it.each([
    ['none', '2027-04-12T14:00:00.000Z', 0, '2027-04-12'],
    ['across the spring change', '2027-04-12T14:00:00.000Z', 21, '2027-03-22'],
    ['from an evening that is the next day in Brussels', '2027-04-11T22:00:00.000Z', 11, '2027-04-01'],
    ['across a leap day', '2028-03-01T12:00:00.000Z', 1, '2028-02-29'],
  ])('%s', (_, instant, days, date) => {
    expect(dayBefore(instant, days, 'Europe/Brussels')).toBe(date);
  });
});

describe('isKnownZone', () => {
  it.each([
    ['Europe/Brussels', true],
    ['UTC', true],
    ['CET', false],
    ['Europe/Nowhere', false],
    ['', false],
  ])('%s: %s', (zone, known) => {
    expect(isKnownZone(zone)).toBe(known);
  });
});
