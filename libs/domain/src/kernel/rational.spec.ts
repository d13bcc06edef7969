import { addRational, atLeast, compareRational, formatRational, rational, rationalDecimal } from './rational';

describe('rational', () => {
  it.each([
    ['a half point', 59.5, 2],
    ['no sheets', 59, 0],
    ['a negative count', 59, -2],
    ['beyond exact integers', Number.MAX_SAFE_INTEGER + 1, 2],
  ])('refuses %s', (_, numerator, denominator) => {
    expect(() => rational(numerator, denominator)).toThrow(RangeError);
  });
});

describe('atLeast', () => {
  it.each([
    ['29.5 does not pass 30', 59, 2, 30, false],
    ['30 passes 30', 60, 2, 30, true],
    ['59.99… does not pass 60', 179, 3, 60, false],
    ['60.33… passes 60', 181, 3, 60, true],
    ['nothing passes 0', 0, 1, 0, true],
  ])('%s', (_, numerator, denominator, limit, passes) => {
    expect(atLeast(rational(numerator, denominator), limit)).toBe(passes);
  });
});

describe('compareRational', () => {
  it.each([
    ['a third is less than a half', [1, 3], [1, 2], -1],
    ['two sheets and three sheets with the same mean', [120, 2], [180, 3], 0],
    ['79.5 is more than 79.33…', [159, 2], [238, 3], 1],
  ] as const)('%s', (_, [an, ad], [bn, bd], order) => {
    expect(compareRational(rational(an, ad), rational(bn, bd))).toBe(order);
    expect(compareRational(rational(bn, bd), rational(an, ad))).toBe(order === 0 ? 0 : -order);
  });
});

describe('printed means', () => {
  it.each([
    ['a whole', 120, 2, 2, '60', '60'],
    ['a half', 159, 2, 2, '79.5', '79,5'],
    ['two thirds are cut, not rounded', 239, 3, 2, '79.66', '79,66'],
    ['just below a gate stays below it', 5_999_999, 100_000, 2, '59.99', '59,99'],
    ['a zero after the point is kept inside', 6_005, 100, 2, '60.05', '60,05'],
    ['no places', 239, 3, 0, '79', '79'],
  ])('%s', (_, numerator, denominator, decimals, plain, azerbaijani) => {
    const value = rational(numerator, denominator);
    expect(rationalDecimal(value, decimals)).toBe(plain);
    expect(formatRational(value, 'az', decimals)).toBe(azerbaijani);
    expect(formatRational(value, 'en', decimals)).toBe(plain);
  });
});

it.each([
  ['halves and thirds', [1, 2], [1, 3], [5, 6]],
  ['a whole number', [0, 1], [7, 2], [7, 2]],
] as const)('adds %s exactly', (_, [a, b], [c, d], [numerator, denominator]) => {
  expect(addRational(rational(a, b), rational(c, d))).toEqual({ numerator, denominator });
});
