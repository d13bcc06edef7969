import { writeDecimal, writePercent, writeWithCurrency } from './number-text';

const NBSP = '\u00A0';

describe('writeDecimal', () => {
  it.each([
    ['en', '-60,000.01'],
    ['az', '-60.000,01'],
    ['ro', '-60.000,01'],
    ['uk', `-60${NBSP}000,01`],
    ['ka', `-60${NBSP}000,01`],
    ['hy', `-60${NBSP}000,01`],
  ] as const)('writes an amount in %s with the marks of the language', (language, written) => {
    expect(writeDecimal('-60000.01', language)).toBe(written);
  });

  it.each([
    ['three digits without a mark', '999', '999'],
    ['four digits with one', '1000', '1,000'],
    ['seven digits with two', '1234567', '1,234,567'],
    ['decimals ungrouped', '0.123456', '0.123456'],
  ])('groups %s', (_, decimal, written) => {
    expect(writeDecimal(decimal, 'en')).toBe(written);
  });
});

describe('writeWithCurrency', () => {
  it.each([
    ['first in English', '60000.00', 'en', `EUR${NBSP}60,000.00`],
    ['after the minus in English', '-0.50', 'en', `-EUR${NBSP}0.50`],
    ['last in Azerbaijani', '60000.00', 'az', `60.000,00${NBSP}EUR`],
    ['last in Ukrainian, below zero', '-60000.00', 'uk', `-60${NBSP}000,00${NBSP}EUR`],
  ] as const)('stands %s', (_, decimal, language, written) => {
    expect(writeWithCurrency(decimal, 'EUR', language)).toBe(written);
  });
});

describe('writePercent', () => {
  it.each([
    ['en', '90.00%'],
    ['az', '90,00%'],
    ['ro', `90,00${NBSP}%`],
  ] as const)('puts the sign where %s has it', (language, written) => {
    expect(writePercent('90.00', language)).toBe(written);
  });
});
