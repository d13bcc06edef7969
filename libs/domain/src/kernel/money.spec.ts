import {
  centsToDecimal,
  formatAmount,
  formatPlainAmount,
  formatQuantity,
  formatShare,
  isWithinShare,
  largestShareCents,
  sharePercent,
} from './money';

describe('isWithinShare', () => {
  it.each([
    ['60,000.00 of 66,666.66 breaks 90 %', 6_000_000, 6_666_666, 9_000, false],
    ['60,000.00 of 66,666.67 keeps 90 %', 6_000_000, 6_666_667, 9_000, true],
    ['exactly 50 %', 500, 1_000, 5_000, true],
    ['exactly 90 %', 900, 1_000, 9_000, true],
    ['a cent above 7 %', 70_001, 1_000_000, 700, false],
    ['exactly 7 %', 70_000, 1_000_000, 700, true],
    ['nothing of nothing', 0, 0, 700, true],
    ['a cent of nothing', 1, 0, 700, false],
    ['amounts whose products leave the exact integers', 9_000_000_000_001, 10_000_000_000_000, 9_000, false],
  ])('%s', (_, part, whole, limitBp, within) => {
    expect(isWithinShare(part, whole, limitBp)).toBe(within);
  });
});

describe('largestShareCents', () => {
  it.each([
    ['even', 5_400_000, 700, 378_000],
    ['rounds down', 99, 700, 6],
    ['of nothing', 0, 700, 0],
    ['of the largest amount', 10_000_000_000_000, 9_999, 9_999_000_000_000],
  ])('%s', (_, whole, limitBp, cents) => {
    expect(largestShareCents(whole, limitBp)).toBe(cents);
  });
});

describe('centsToDecimal', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [99, '0.99'],
    [6_000_001, '60000.01'],
    [-1, '-0.01'],
    [-12_345, '-123.45'],
  ])('%i is %s', (cents, decimal) => {
    expect(centsToDecimal(cents)).toBe(decimal);
  });
});

const NBSP = '\u00A0';

describe('amounts as people read them', () => {
  it.each([
    ['en', `EUR${NBSP}60,000.01`, '60,000.01', '1,234.50'],
    ['az', `60.000,01${NBSP}EUR`, '60.000,01', '1.234,50'],
    ['ro', `60.000,01${NBSP}EUR`, '60.000,01', '1.234,50'],
    ['uk', `60${NBSP}000,01${NBSP}EUR`, `60${NBSP}000,01`, `1${NBSP}234,50`],
    ['ka', `60${NBSP}000,01${NBSP}EUR`, `60${NBSP}000,01`, `1${NBSP}234,50`],
    ['hy', `60${NBSP}000,01${NBSP}EUR`, `60${NBSP}000,01`, `1${NBSP}234,50`],
  ] as const)('in %s', (language, withCurrency, plain, fourDigits) => {
    expect(formatAmount(6_000_001, 'EUR', language)).toBe(withCurrency);
    expect(formatPlainAmount(6_000_001, language)).toBe(plain);
    expect(formatPlainAmount(123_450, language)).toBe(fourDigits);
  });

  it('have their sign in front', () => {
    expect(formatAmount(-123_450, 'EUR', 'en')).toBe(`-EUR${NBSP}1,234.50`);
    expect(formatAmount(-123_450, 'EUR', 'az')).toBe(`-1.234,50${NBSP}EUR`);
    expect(formatPlainAmount(-12_345, 'az')).toBe('-123,45');
  });

  it('are exact to the cent where a float is not', () => {
    expect(formatPlainAmount(9_007_199_254_740_991, 'en')).toBe('90,071,992,547,409.91');
  });

  it('keep the cents of a currency that is usually written without', () => {
    expect(formatAmount(60_050, 'AMD', 'en')).toBe(`AMD${NBSP}600.50`);
  });
});

describe('quantities as people read them', () => {
  it.each([
    ['a half', 250, '2.5', '2,5'],
    ['hundredths', 5, '0.05', '0,05'],
    ['a whole number keeps its zeros', 10_000, '100', '100'],
    ['thousands', 123_456_00, '123,456', '123.456'],
    ['none', 0, '0', '0'],
  ])('%s', (_, hundredths, english, azerbaijani) => {
    expect(formatQuantity(hundredths, 'en')).toBe(english);
    expect(formatQuantity(hundredths, 'az')).toBe(azerbaijani);
  });
});

describe('sharePercent', () => {
  it.each([
    ['without a limit two places are enough', 6_000_000, 6_666_666, undefined, '90.00'],
    ['just above the limit says so', 6_000_000, 6_666_666, 9_000, '90.00001'],
    ['just below the limit says so', 6_000_000, 6_666_667, 9_000, '89.999996'],
    ['exactly at the limit', 9, 10, 9_000, '90.00'],
    ['far from the limit is rounded', 2, 3, 9_000, '66.67'],
    ['above the limit by less than six places can show', 9_000_000_000_001, 10_000_000_000_000, 9_000, '90.000001'],
    ['below the limit by less than six places can show', 8_999_999_999_999, 10_000_000_000_000, 9_000, '89.999999'],
    ['all of it', 1, 1, 9_000, '100.00'],
    ['less than one percent', 1, 200, undefined, '0.50'],
    ['of nothing', 0, 0, 9_000, '0.00'],
  ])('%s', (_, part, whole, limitBp, printed) => {
    expect(sharePercent(part, whole, limitBp)).toBe(printed);
  });
});

describe('formatShare', () => {
  it.each([
    ['en', '90.00001%', '84.75%'],
    ['az', '90,00001%', '84,75%'],
    ['ro', `90,00001${NBSP}%`, `84,75${NBSP}%`],
    ['uk', '90,00001%', '84,75%'],
  ] as const)('in %s', (language, aboveLimit, ordinary) => {
    expect(formatShare(6_000_000, 6_666_666, language, 9_000)).toBe(aboveLimit);
    expect(formatShare(5_000_000, 5_900_000, language)).toBe(ordinary);
  });
});
