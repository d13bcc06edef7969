import type { Language } from '../kernel/language';
import {
  EMPTY_FIELD,
  FIELD_KINDS,
  type FieldKind,
  fieldText,
  type FieldValue,
  readCell,
  readField,
  readMonths,
} from './form-fields';

const OPTIONS = ['yes', 'no'];
const read = (kind: FieldKind, text: string, language: Language) =>
  readField({ kind, options: OPTIONS }, text, language);

describe('a value in its field', () => {
  it.each<[FieldKind, FieldValue, Language, string]>([
    ['text', ' Flood ', 'en', ' Flood '],
    ['number', '12345.5', 'az', '12.345,5'],
    ['number', '12,5', 'az', '12,5'],
    ['money', 6_000_000, 'en', '60,000.00'],
    ['money', 6_000_000, 'ka', '60\u00a0000,00'],
    ['money', 'sixty', 'en', 'sixty'],
    ['money', null, 'en', ''],
    ['quantity', 250, 'ro', '2,5'],
    ['months', 12, 'hy', '12'],
    ['date', '2027-04-02', 'en', '02.04.2027'],
    ['date', 'April', 'en', 'April'],
    ['option', 'yes', 'en', 'yes'],
    ['tick', true, 'en', '1'],
    ['tick', false, 'en', ''],
  ])('%s %j in %s is %j', (kind, value, language, text) => {
    expect(fieldText(kind, value, language)).toBe(text);
  });
});

describe('what was written in a field', () => {
  it.each<[FieldKind, string, Language, FieldValue]>([
    ['text', '  ', 'en', '  '],
    ['lines', 'a\nb', 'en', 'a\nb'],
    ['number', '12.345,5', 'az', '12345.5'],
    ['money', '60.000', 'az', 6_000_000],
    ['money', '60 000,50', 'uk', 6_000_050],
    ['quantity', '2,5', 'ro', 250],
    ['months', ' 12 ', 'en', 12],
    ['date', '2.4.2027', 'en', '2027-04-02'],
    ['option', 'no', 'en', 'no'],
    ['tick', '1', 'en', true],
  ])('%s %j in %s is %j', (kind, text, language, value) => {
    expect(read(kind, text, language)).toEqual({ value });
  });

  it.each<[FieldKind, string, Language]>([
    ['number', '1e5', 'en'],
    ['money', '60.000', 'en'],
    ['money', '59,999.995', 'en'],
    ['money', '-1', 'en'],
    ['money', '６００００', 'en'],
    ['money', 'USD 60,000.00', 'en'],
    ['quantity', '-1', 'en'],
    ['months', '0', 'en'],
    ['date', '30.2.2027', 'en'],
    ['date', '4/31', 'en'],
    ['option', 'perhaps', 'en'],
    ['tick', 'yes', 'en'],
  ])('cannot be read: %s %j in %s', (kind, text, language) => {
    expect(read(kind, text, language)).toBeNull();
  });

  it.each(FIELD_KINDS.filter((kind) => kind !== 'text' && kind !== 'lines'))(
    'is nothing where it is blank: %s',
    (kind) => {
      expect(read(kind, ' \u00a0 ', 'en')).toEqual({ value: EMPTY_FIELD[kind] });
    },
  );
});

it.each([
  ['1', 1],
  ['99', 99],
  [' 6 ', 6],
  ['0', null],
  ['100', null],
  ['1.5', null],
  ['', null],
])('%j months are %j', (typed, months) => {
  expect(readMonths(typed)).toBe(months);
});

it.each([
  ['shortText', ' a ', ' a '],
  ['number', '1,000.50', '1000.5'],
  ['money', '1,000.50', '100050'],
  ['money', '', ''],
  ['money', '1e5', null],
] as const)('a cell of %s, %j, is kept as %j', (kind, text, kept) => {
  expect(readCell(kind, text, 'en')).toBe(kept);
});
