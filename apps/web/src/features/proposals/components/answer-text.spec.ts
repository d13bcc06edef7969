import { questionBuilder } from '@trilot/domain/testing';
import { answerText } from './answer-text';

const OPTIONS = [
  { id: 'a', label: { en: 'Yes', az: 'Bəli' } },
  { id: 'b', label: { en: 'No', az: 'Xeyr' } },
];
const COLUMNS = [
  { id: 'name', label: { en: 'Name' }, kind: 'shortText' },
  { id: 'cost', label: { en: 'Cost' }, kind: 'money' },
] as const;
const ask = (kind: Parameters<typeof answerText>[0]['kind']) =>
  questionBuilder('q', { kind, options: OPTIONS, columns: COLUMNS });
const READER = { language: 'az', currency: 'EUR', textOf: (texts: { az?: string }) => texts.az ?? '' } as const;
const row = (name: string, cost: string) => ({ id: name, cells: { name, cost } });

describe('answerText', () => {
  it.each([
    ['text', ask('longText'), 'Sahil', 'Sahil'],
    ['a number', ask('number'), '1250.5', '1.250,5'],
    ['money', ask('money'), '6000000', '60.000,00\u00a0EUR'],
    ['money that is none', ask('money'), 'much', 'much'],
    ['a date', ask('date'), '2027-04-12', '12 aprel 2027'],
    ['an option', ask('choice'), 'b', 'Xeyr'],
    ['an option that is gone', ask('choice'), 'c', 'c'],
    ['several options', ask('choices'), ['a', 'b'], 'Bəli · Xeyr'],
    ['a row', ask('table'), row('Sahil', '150000'), 'Sahil · 1.500,00\u00a0EUR'],
    ['a table', ask('table'), [row('Sahil', '100'), row('Bağ', '')], 'Sahil · 1,00\u00a0EUR\nBağ'],
    ['what was removed', ask('table'), undefined, ''],
  ])('%s', (_, question, value, text) => {
    expect(answerText(question, value, READER)).toBe(text);
  });
});
