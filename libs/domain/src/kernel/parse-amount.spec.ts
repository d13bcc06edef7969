import type { Language } from './language';
import { isCanonicalCents, isCanonicalDecimal, parseAmount, parseDecimal, parseQuantity } from './parse-amount';

describe('parseAmount reads', () => {
  it.each<[string, Language, string, number]>([
    ['the cap', 'en', '60,000.00', 6_000_000],
    ['a cent above the cap', 'en', '60,000.01', 6_000_001],
    ['digits only', 'en', '60000', 6_000_000],
    ['one decimal', 'en', '0.5', 50],
    ['leading zeros', 'en', '007.10', 710],
    ['millions', 'en', '1,234,567.89', 123_456_789],
    ['spaces around', 'en', ' 60,000 ', 6_000_000],
    ['zero', 'en', '0', 0],
    ['the largest amount', 'en', '100,000,000,000.00', 10_000_000_000_000],
    ['a point as thousands', 'az', '60.000', 6_000_000],
    ['a point as thousands', 'ro', '60.000', 6_000_000],
    ['a point and a comma', 'az', '1.234.567,89', 123_456_789],
    ['a space as thousands', 'az', '60 000,00', 6_000_000],
    ['a space as thousands', 'ro', '60 000', 6_000_000],
    ['a space as thousands', 'uk', '60 000', 6_000_000],
    ['a no-break space', 'uk', '60\u00A0000,50', 6_000_050],
    ['a narrow no-break space', 'hy', '60\u202F000', 6_000_000],
    ['a thin space', 'ka', '60\u2009000', 6_000_000],
    ['a decimal comma', 'ka', '60000,5', 6_000_050],
  ])('%s in %s: %s', (_, language, typed, cents) => {
    expect(parseAmount(typed, language)).toEqual({ cents });
  });
});

describe('parseAmount refuses', () => {
  it.each<[string, Language, string]>([
    ['nothing', 'en', ''],
    ['only spaces', 'en', ' \u00A0 '],
    ['an exponent', 'en', '1e5'],
    ['full-width digits', 'en', '６００００'],
    ['Arabic-Indic digits', 'en', '٦٠٠٠٠'],
    ['a currency sign', 'en', '€60,000'],
    ['a currency code', 'en', '60,000 EUR'],
    ['words', 'en', 'sixty'],
    ['a plus sign', 'en', '+60,000'],
    ['a sign alone', 'en', '-'],
    ['two decimal marks', 'en', '1.000.000'],
    ['a decimal mark without decimals', 'en', '60.'],
    ['decimals without a whole', 'en', '.5'],
    ['spaces as thousands where they are not used', 'en', '60 000'],
    ['a point where it means nothing', 'uk', '60.000'],
    ['a comma twice', 'az', '1,000,000'],
    ['an underscore', 'en', '60_000'],
    ['an apostrophe', 'en', "60'000"],
    ['hexadecimal', 'en', '0x10'],
    ['infinity', 'en', 'Infinity'],
    ['a tab between thousands', 'uk', '60\t000'],
    ['a minus before words', 'en', '-sixty'],
  ])('%s in %s: "%s" is no number', (_, language, typed) => {
    expect(parseAmount(typed, language)).toEqual({ code: 'AMOUNT_NOT_A_NUMBER', facts: { typed } });
  });

  it.each<[string, Language, string]>([
    ['a half cent', 'en', '59,999.995'],
    ['sixty thousand by another convention', 'en', '60.000'],
    ['a third decimal that is zero', 'az', '1,000'],
    ['a third decimal', 'uk', '1 000,125'],
  ])('%s in %s: "%s" has too many decimals', (_, language, typed) => {
    expect(parseAmount(typed, language)).toEqual({ code: 'AMOUNT_TOO_MANY_DECIMALS', facts: { typed, decimals: 2 } });
  });

  it.each<[string, Language, string]>([
    ['pairs', 'en', '6,00,00'],
    ['a short last group', 'en', '60,00'],
    ['a long first group', 'en', '6000,000'],
    ['an empty group', 'en', '60,,000'],
    ['a leading zero before a group', 'en', '0,500'],
    ['a decimal point', 'az', '60.5'],
    ['two kinds of marks', 'az', '1.234 567'],
    ['two kinds of spaces', 'uk', '1\u00A0234 567'],
    ['two spaces', 'uk', '60  000'],
  ])('%s in %s: "%s" is grouped wrongly', (_, language, typed) => {
    expect(parseAmount(typed, language)).toEqual({ code: 'AMOUNT_WRONG_GROUPING', facts: { typed } });
  });

  it.each<[string, Language, string]>([
    ['a minus', 'en', '-1'],
    ['a typographic minus', 'az', '\u22121,00'],
  ])('%s in %s: "%s" is negative', (_, language, typed) => {
    expect(parseAmount(typed, language)).toEqual({ code: 'AMOUNT_NEGATIVE', facts: { typed } });
  });

  it.each<[string, string]>([
    ['a cent above the largest', '100,000,000,000.01'],
    ['fourteen digits', '10000000000000'],
    ['more digits than a number holds exactly', '9'.repeat(40)],
  ])('%s: "%s" is too large', (_, typed) => {
    expect(parseAmount(typed, 'en')).toEqual({ code: 'AMOUNT_TOO_LARGE', facts: { typed } });
  });
});

describe('parseQuantity', () => {
  it.each<[Language, string, ReturnType<typeof parseQuantity>]>([
    ['en', '2.5', { hundredths: 250 }],
    ['az', '2,5', { hundredths: 250 }],
    ['uk', '1 200', { hundredths: 120_000 }],
    ['en', '0.01', { hundredths: 1 }],
    ['en', '0.001', { code: 'AMOUNT_TOO_MANY_DECIMALS', facts: { typed: '0.001', decimals: 2 } }],
    ['en', '-2', { code: 'AMOUNT_NEGATIVE', facts: { typed: '-2' } }],
    ['en', 'two', { code: 'AMOUNT_NOT_A_NUMBER', facts: { typed: 'two' } }],
  ])('in %s: "%s"', (language, typed, read) => {
    expect(parseQuantity(typed, language)).toEqual(read);
  });
});

describe('parseDecimal', () => {
  it.each<[Language, string, ReturnType<typeof parseDecimal>]>([
    ['en', '12.50', { decimal: '12.5' }],
    ['az', '12,5', { decimal: '12.5' }],
    ['uk', '1 200,125', { decimal: '1200.125' }],
    ['en', '0.0001', { decimal: '0.0001' }],
    ['en', '007', { decimal: '7' }],
    ['en', '-3', { decimal: '-3' }],
    ['az', '\u22123,0', { decimal: '-3' }],
    ['en', '-0.0', { decimal: '0' }],
    ['en', '--3', { code: 'AMOUNT_NOT_A_NUMBER', facts: { typed: '--3' } }],
    ['en', '0.00001', { code: 'AMOUNT_TOO_MANY_DECIMALS', facts: { typed: '0.00001', decimals: 4 } }],
    ['en', '12,5', { code: 'AMOUNT_WRONG_GROUPING', facts: { typed: '12,5' } }],
    ['en', '1'.repeat(14), { code: 'AMOUNT_TOO_LARGE', facts: { typed: '1'.repeat(14) } }],
    ['en', '12 %', { code: 'AMOUNT_NOT_A_NUMBER', facts: { typed: '12 %' } }],
    ['en', '', { code: 'AMOUNT_NOT_A_NUMBER', facts: { typed: '' } }],
  ])('in %s: "%s"', (language, typed, read) => {
    expect(parseDecimal(typed, language)).toEqual(read);
  });
});

describe('isCanonicalDecimal', () => {
  it.each([
    ['12.5', true],
    ['0', true],
    ['-3', true],
    ['1200', true],
    ['', false],
    ['12.50', false],
    ['1,200', false],
    ['012', false],
    ['-0', false],
    ['12,5', false],
    [' 12', false],
    ['many', false],
  ])('"%s": %s', (text, canonical) => {
    expect(isCanonicalDecimal(text)).toBe(canonical);
  });
});

describe('isCanonicalCents', () => {
  it.each([
    ['0', true],
    ['6000000', true],
    ['10000000000000', true],
    ['10000000000001', false],
    ['06', false],
    ['-1', false],
    ['1.5', false],
    ['1e5', false],
    ['６０', false],
    [' 1', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isCanonicalCents(text)).toBe(expected);
  });
});
