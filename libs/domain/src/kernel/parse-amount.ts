/** Reads typed numbers strictly by the conventions of the chosen language; what is ambiguous is refused, not guessed. */
import type { Language } from './language';
import { type Refusal, refuse } from './refusal';

/** Largest amount that is read, in cents: far above any envelope, far below the end of exact integers. */
const LARGEST_CENTS = 10_000_000_000_000;

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
 * a third decimal is an error everywhere.
 */
export function parseAmount(typed: string, language: Language): { readonly cents: number } | AmountRefusal {
  const hundredths = parseHundredths(typed, language);
  return 'code' in hundredths ? hundredths : { cents: hundredths.value };
}

/** Reads a quantity as integer hundredths: "2,5" is 250. */
export function parseQuantity(typed: string, language: Language): { readonly hundredths: number } | AmountRefusal {
  const hundredths = parseHundredths(typed, language);
  return 'code' in hundredths ? hundredths : { hundredths: hundredths.value };
}

/** Reads a measured value (of an indicator) with up to four decimals; gives it in canonical form, "12.5" or "-3". */
export function parseDecimal(typed: string, language: Language): { readonly decimal: string } | AmountRefusal {
  const trimmed = trimSpaces(typed);
  const negative = /^[-\u2212]/.test(trimmed);
  const digits = scan(negative ? trimmed.slice(1) : trimmed, typed, language, 4);
  if ('code' in digits) return digits;
  const fraction = digits.fraction.replace(/0+$/, '');
  const value = `${digits.whole}${fraction && `.${fraction}`}`;
  return { decimal: negative && value !== '0' ? `-${value}` : value };
}

function parseHundredths(typed: string, language: Language): { readonly value: number } | AmountRefusal {
  const trimmed = trimSpaces(typed);
  if (/^[-\u2212]/.test(trimmed)) return refuse('AMOUNT_NEGATIVE', { typed });
  const digits = scan(trimmed, typed, language, 2);
  if ('code' in digits) return digits;
  if (digits.whole.length > 13) return refuse('AMOUNT_TOO_LARGE', { typed });
  const value = Number(`${digits.whole}${digits.fraction.padEnd(2, '0')}`);
  return value > LARGEST_CENTS ? refuse('AMOUNT_TOO_LARGE', { typed }) : { value };
}

/** Splits typed digits at the decimal mark and checks that thousands are grouped in threes by one and the same mark. */
function scan(text: string, typed: string, language: Language, decimals: number): Digits | AmountRefusal {
  const { group, decimal } = SYMBOLS[language];
  const parts = text.split(decimal);
  const [whole = '', fraction = ''] = parts;
  const marks = [...new Set([...whole].filter((character) => !/[0-9]/.test(character)))];
  const readable =
    parts.length <= 2 &&
    /[0-9]$/.test(whole) &&
    /^[0-9]/.test(whole) &&
    (parts.length === 1 || /^[0-9]+$/.test(fraction));
  if (!readable || marks.some((mark) => !group.includes(mark))) return refuse('AMOUNT_NOT_A_NUMBER', { typed });
  const mark = marks[0] ?? '';
  const groups = mark === '' ? [whole] : whole.split(mark);
  const grouped =
    groups.slice(1).every(({ length }) => length === 3) && (groups.length === 1 || groups[0]!.length <= 3);
  if (marks.length > 1 || !grouped) return refuse('AMOUNT_WRONG_GROUPING', { typed });
  if (fraction.length > decimals) return refuse('AMOUNT_TOO_MANY_DECIMALS', { typed, decimals });
  return { whole: groups.join('').replace(/^0+(?=[0-9])/, ''), fraction };
}

function trimSpaces(text: string): string {
  return text.replace(new RegExp(`^[${SPACES}]+|[${SPACES}]+$`, 'g'), '');
}
