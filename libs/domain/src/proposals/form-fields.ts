/** The fields of a form as people write them: each value as text in a language, and the text read back as strictly. */
import type { ColumnKind } from '../calls/call';
import { datePartsOf, isCalendarDate, readWholeDate } from '../kernel/calendar-date';
import type { Language } from '../kernel/language';
import { formatPlainAmount, formatQuantity } from '../kernel/money';
import { writeDecimal } from '../kernel/number-text';
import { isCanonicalDecimal, parseAmount, parseDecimal, parseQuantity } from '../kernel/parse-amount';
import type { ProposalContent } from './content';

/** A line of text or many, a measured number, an amount, a number of units, months, a day, an option, a tick. */
export const FIELD_KINDS = [
  'text',
  'lines',
  'number',
  'money',
  'quantity',
  'months',
  'date',
  'option',
  'tick',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/**
 * What a field holds: text, a day ("2027-04-12"), an option by its id or a number in canonical form as a string; integer
 * cents, hundredths of a unit or months as a number, null while empty; whether a tick is set.
 */
export type FieldValue = string | number | boolean | null;

/** What a field is, whatever it is a field of. */
export interface FieldShape {
  /** Segments of its path within the whole: "title"; "answers", "needs"; "unitValue"; "priorities", "greeningOfCities". */
  readonly name: readonly string[];
  readonly kind: FieldKind;
  /** Longest text that is kept, in UTF-16 units. */
  readonly longest: number;
  /** Ids an option is chosen from; empty for any other kind. */
  readonly options: readonly string[];
}

/** One field of a form, of the whole content or of one thing in it. */
export interface FormField<Whole> extends FieldShape {
  get(whole: Whole): FieldValue;
  put(whole: Whole, value: FieldValue): Whole;
}

/** A thing of a draft that has fields of its own. */
export interface Thing {
  readonly id: string;
}

/** A list of things with the same fields, to which a writer can add. */
export interface FormList<Item extends Thing = Thing> {
  /** Segments of the tags of its things: "activities"; "budget", "3" for the lines of a heading. */
  readonly tag: readonly string[];
  /** Path of the list in the draft: "budget.lines", "answers.projects". */
  readonly path: string;
  /** Path under which texts that cannot be read are kept, thing by thing. */
  readonly unread: string;
  readonly fields: readonly FormField<Item>[];
  /** The things there are, by their keys. */
  readonly items: ReadonlyMap<string, Item>;
  /** How many empty ones a form offers besides. */
  readonly blanks: number;
  empty(id: string): Item;
  /** The draft with these things in place of those there were. */
  put(content: ProposalContent, items: readonly Item[]): ProposalContent;
}

/** How a ticked box is written; an empty one is empty. */
export const TICKED = '1';

/** A value as it stands in its field in a language, in the form that `readField` reads back. Source: section 4. */
export function fieldText(kind: FieldKind, value: FieldValue, language: Language): string {
  if (value === null || typeof value === 'boolean') return value ? TICKED : '';
  if (typeof value === 'number') return FIGURES[kind]?.(value, language) ?? String(value);
  if (kind === 'number') return isCanonicalDecimal(value) ? writeDecimal(value, language) : value;
  return kind === 'date' && isCalendarDate(value) ? writtenDate(value) : value;
}

/**
 * Reads what was written in a field as strictly as the page reads what is typed; null for what cannot be read. A field with
 * nothing but spaces is empty, but a text is kept as it was written; lines that are left empty around one are no part of it.
 * Source: programme rules, section 4.
 */
export function readField(
  { kind, options }: Pick<FieldShape, 'kind' | 'options'>,
  text: string,
  language: Language,
): { readonly value: FieldValue } | null {
  if (kind === 'lines') return { value: text };
  const line = text.replaceAll(/^\n+|\n+$/g, '');
  if (kind === 'text') return { value: line };
  if (line.trim() === '') return { value: EMPTY_FIELD[kind] };
  const value = READERS[kind](line, language, options);
  return value === null ? null : { value };
}

/** Reads a cell of a table answer by the kind of its column, in the form in which it is kept; null where it cannot be read. */
export function readCell(kind: ColumnKind, text: string, language: Language): string | null {
  const read = readField({ kind: kind === 'shortText' ? 'text' : kind, options: [] }, text, language);
  return read && String(read.value ?? '');
}

/** Reads a whole number of months, one to ninety-nine; null for anything else. Source: ours. */
export function readMonths(typed: string): number | null {
  return /^[1-9]\d?$/.test(typed.trim()) ? Number(typed) : null;
}

const FIGURES: Readonly<Partial<Record<FieldKind, (value: number, language: Language) => string>>> = {
  money: formatPlainAmount,
  quantity: formatQuantity,
};

/** What a field holds while nothing is in it that could be read. */
export const EMPTY_FIELD: Readonly<Record<FieldKind, FieldValue>> = {
  text: '',
  lines: '',
  number: '',
  money: null,
  quantity: null,
  months: null,
  date: '',
  option: '',
  tick: false,
};

type Reader = (text: string, language: Language, options: readonly string[]) => FieldValue;

const READERS: Readonly<Record<Exclude<FieldKind, 'text' | 'lines'>, Reader>> = {
  number: (text, language) => {
    const read = parseDecimal(text, language);
    return 'code' in read ? null : read.decimal;
  },
  money: (text, language) => {
    const read = parseAmount(text, language);
    return 'code' in read ? null : read.cents;
  },
  quantity: (text, language) => {
    const read = parseQuantity(text, language);
    return 'code' in read ? null : read.hundredths;
  },
  months: readMonths,
  date: readWholeDate,
  option: (text, _, options) => (options.includes(text) ? text : null),
  tick: (text) => (text === TICKED ? true : null),
};

/** "12.04.2027": the day first, as `readWholeDate` reads it. */
function writtenDate(date: string): string {
  const { day, month, year } = datePartsOf(date);
  return `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`;
}
