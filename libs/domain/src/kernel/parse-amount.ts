/** Reads typed numbers strictly by the conventions of the chosen language; what is ambiguous is refused, not guessed. */
import type { Language } from './language';
import { type Refusal, refuse } from './refusal';

/** Largest amount that is read, in cents: far above any envelope, far below the end of exact integers. */
const LARGEST_CENTS = 10_000_000_000_000;
/** Digits before the decimal mark up to which hundredths stay exact integers. */
const LONGEST_WHOLE = 13;
const MEASURED_DECIMALS = 4;

/** Hyphen-minus, or the minus sign that text processors put in its place. */
const MINUS = /^[-\u2212]/;

/** The spaces people and their spreadsheets put between thousands. */
const SPACES = '\u0020\u00A0\u202F\u2009';

/** Which marks separate thousands and decimals. Source: CLDR number symbols; section 4 of the programme rules. */
const SYMBOLS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  az: { group: `.${SPACES}`, decimal: ',' },
  ro: { group: `.${SPACES}`, decimal: ',' },
  uk: { group: SPACES, decimal: ',' },
  ka: { group: SPACES, decimal: ',' },
  hy: { group: SPACES, decimal: ',' },
};

export type AmountRefusal = Refusal<
  'AMOUNT_NOT_A_NUMBER' | 'AMOUNT_NEGATIVE' | 'AMOUNT_TOO_MANY_DECIMALS' | 'AMOUNT_WRONG_GROUPING' | 'AMOUNT_TOO_LARGE'
>;

interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Reads an amount as integer cents. `60.000` is sixty thousand in Azerbaijani and Romanian and an error in English;
 * a third decimal is an error everywhere. Source: programme rules, section 4.
 * @returns AMOUNT_NOT_A_NUMBER (blank too), AMOUNT_NEGATIVE, AMOUNT_WRONG_GROUPING, AMOUNT_TOO_MANY_DECIMALS or
 * AMOUNT_TOO_LARGE
 */
export function parseAmount(typed: string, language: Language): { readonly cents: number } | AmountRefusal {
  const hundredths = parseHundredths(typed, language);
  return 'code' in hundredths ? hundredths : { cents: hundredths.value };
}

/** Reads a quantity as integer hundredths, as strictly as an amount: "2,5" is 250. Source: programme rules, section 4. */
export function parseQuantity(typed: string, language: Language): { readonly hundredths: number } | AmountRefusal {
  const hundredths = parseHundredths(typed, language);
  return 'code' in hundredths ? hundredths : { hundredths: hundredths.value };
}

/**
 * Reads a measured value (of an indicator), which may be negative and have four decimals; gives it in canonical form,
 * "12.5" or "-3". Source: programme rules, sections 4 and 5. @returns the refusals of `parseAmount` but AMOUNT_NEGATIVE
 */
export function parseDecimal(typed: string, language: Language): { readonly decimal: string } | AmountRefusal {
  const trimmed = trimSpaces(typed);
  const negative = MINUS.test(trimmed);
  const digits = scan(trimmed.replace(MINUS, ''), typed, language, MEASURED_DECIMALS);
  if ('code' in digits) return digits;
  if (digits.whole.length > LONGEST_WHOLE) return refuse('AMOUNT_TOO_LARGE', { typed });
  const fraction = digits.fraction.replace(/0+$/, '');
  const value = `${digits.whole}${fraction && `.${fraction}`}`;
  return { decimal: negative && value !== '0' ? `-${value}` : value };
}

/** Whether a text is a measured value in the canonical form that `parseDecimal` gives. */
export function isCanonicalDecimal(text: string): boolean {
  const read = parseDecimal(text, 'en');
  return 'decimal' in read && read.decimal === text;
}

/** Whether a text is an amount in cents as answers keep it: digits alone, "6000000". Source: programme rules, section 4. */
export function isCanonicalCents(text: string): boolean {
  return /^(0|[1-9][0-9]*)$/.test(text) && text.length <= String(LARGEST_CENTS).length && Number(text) <= LARGEST_CENTS;
}

function parseHundredths(typed: string, language: Language): { readonly value: number } | AmountRefusal {
  const trimmed = trimSpaces(typed);
  const digits = scan(trimmed.replace(MINUS, ''), typed, language, 2);
  if ('code' in digits) return digits;
  if (MINUS.test(trimmed)) return refuse('AMOUNT_NEGATIVE', { typed });
  if (digits.whole.length > LONGEST_WHOLE) return refuse('AMOUNT_TOO_LARGE', { typed });
  const value = Number(`${digits.whole}${digits.fraction.padEnd(2, '0')}`);
  return value > LARGEST_CENTS ? refuse('AMOUNT_TOO_LARGE', { typed }) : { value };
}

/** Splits typed digits at the decimal mark and checks that thousands are grouped in threes by one and the same mark. */
function scan(text: string, typed: string, language: Language, decimals: number): Digits | AmountRefusal {
  const { group, decimal } = SYMBOLS[language];
  const parts = text.split(decimal);
  const [whole = '', fraction = ''] = parts;
  const marks = [...new Set(whole.replace(/[0-9]/g, '').split(''))];
  const readable =
    parts.length <= 2 &&
    /[0-9]$/.test(whole) &&
    /^[0-9]/.test(whole) &&
    (parts.length === 1 || /^[0-9]+$/.test(fraction));
  if (!readable || marks.some((mark) => !group.includes(mark))) return refuse('AMOUNT_NOT_A_NUMBER', { typed });
  const mark = marks[0] ?? '';
  const groups = mark === '' ? [whole] : whole.split(mark);
  // "0.500" is no amount in groups of three: its writer means the other convention
  const grouped = groups.length === 1 || (/^[1-9][0-9]{0,2}$/.test(groups[0]!) && groups.slice(1).every(isTriple));
  if (marks.length > 1 || !grouped) return refuse('AMOUNT_WRONG_GROUPING', { typed });
  if (fraction.length > decimals) return refuse('AMOUNT_TOO_MANY_DECIMALS', { typed, decimals });
  return { whole: groups.join('').replace(/^0+(?=[0-9])/, ''), fraction };
}

const isTriple = (group: string): boolean => group.length === 3;

function trimSpaces(text: string): string {
  return text.replace(new RegExp(`^[${SPACES}]+|[${SPACES}]+$`, 'g'), '');
}
