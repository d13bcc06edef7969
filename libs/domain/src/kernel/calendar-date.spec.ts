import { datePartsOf, daysAfter, isCalendarDate, monthsAfter, readDate, readWholeDate } from './calendar-date';

describe('isCalendarDate', () => {
  it.each([
    ['2027-04-12', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-02-30', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-4-12', false],
    ['0027-04-12', false],
    ['2027-04-12T00:00', false],
    ['12.04.2027', false],
    ['', false],
    ['٢٠٢٧-04-12', false],
  ])('%s: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});

describe('readDate', () => {
  it.each([
    ['a day', ['12', '4', '2027'], '2027-04-12'],
    ['with zeros and spaces', [' 02 ', '09', ' 2027 '], '2027-09-02'],
    ['a leap day', ['29', '2', '2028'], '2028-02-29'],
    ['a leap day of another year', ['29', '2', '2027'], null],
    ['the 31st of a month of thirty days', ['31', '4', '2027'], null],
    ['a year of two digits', ['12', '4', '27'], null],
    ['a year of five digits', ['12', '4', '20270'], null],
    ['no month', ['12', '', '2027'], null],
    ['a month by its name', ['12', 'aprel', '2027'], null],
    ['a negative day', ['-1', '4', '2027'], null],
    ['day zero', ['0', '4', '2027'], null],
    ['full-width digits', ['１２', '4', '2027'], null],
  ] as const)('%s', (_, [day, month, year], expected) => {
    expect(readDate({ day, month, year })).toBe(expected);
  });
});

describe('datePartsOf', () => {
  it('gives what readDate reads back', () => {
    expect(datePartsOf('2027-04-02')).toEqual({ day: '2', month: '4', year: '2027' });
    expect(readDate(datePartsOf('2027-04-02'))).toBe('2027-04-02');
  });

  it('gives nothing for what is no day', () => {
    expect(datePartsOf('2027-02-30')).toEqual({ day: '', month: '', year: '' });
  });
});

describe('readWholeDate', () => {
  it.each([
    ['2027-04-12', '2027-04-12'],
    ['12.4.2027', '2027-04-12'],
    ['12/04/2027', '2027-04-12'],
    [' 12-4-2027 ', '2027-04-12'],
    ['4/13/2027', null],
    ['12.4/2027', null],
    ['12.4.27', null],
    ['12', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(readWholeDate(text)).toBe(expected);
  });
});

describe('daysAfter', () => {
  it.each([
    ['2027-04-12', 0, '2027-04-12'],
    ['2027-04-12', 10, '2027-04-22'],
    ['2027-12-25', 15, '2028-01-09'],
    ['2028-02-20', 10, '2028-03-01'],
    ['2027-03-27', 1, '2027-03-28'],
  ])('%s and %i days: %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
  });
});

describe('monthsAfter', () => {
  it.each([
    ['2027-04-06', 6, '2027-10-06'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-12-01', 1, '2028-01-01'],
    ['2027-05-31', 1, '2027-06-30'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });
});
