import type { FormQuestion } from '../calls/call';
import { questionBuilder } from '../testing/builders';
import { answerGaps, textGaps } from './answer-gaps';
import type { Answer, ProposalContent } from './content';

const OPTIONS = ['yes', 'no'].map((id) => ({ id, label: { en: id } }));
const COLUMNS = [
  { id: 'name', label: { en: 'Name' }, kind: 'shortText' },
  { id: 'year', label: { en: 'Year' }, kind: 'number' },
  { id: 'cost', label: { en: 'Cost' }, kind: 'money' },
] as const;
const ask = (kind: FormQuestion['kind'], changes: Partial<FormQuestion> = {}) =>
  questionBuilder('q', { kind, ...changes });
const row = (id: string, name: string, year: string, cost: string) => ({ id, cells: { name, year, cost } });

const missing = { code: 'ANSWER_MISSING', facts: { question: 'q' } };
const notOffered = { code: 'ANSWER_NOT_OFFERED', facts: { question: 'q' } };
const unreadable = (typed: string, field = 'answers.q') => ({ code: 'ANSWER_UNREADABLE', facts: { field, typed } });
const noDate = (typed: string) => ({ code: 'DATE_UNREADABLE', facts: { question: 'q', typed } });
const rowLacks = (id: string, ...lacks: string[]) => ({
  code: 'TABLE_ROW_INCOMPLETE',
  facts: { question: 'q', row: id, lacks },
});

type Case = [
  name: string,
  question: FormQuestion,
  answer: Answer | undefined,
  gaps: unknown[],
  unread?: ProposalContent['unread'],
];

const CASES: Case[] = [
  ['text of the longest', ask('shortText', { limit: 3 }), 'a\u0301bc', []],
  [
    'a letter more',
    ask('longText', { limit: 3 }),
    'abcd',
    [{ code: 'ANSWER_TOO_LONG', facts: { question: 'q', limit: 3, length: 4 } }],
  ],
  ['text that says nothing', ask('longText'), ' \u200b', [missing]],
  ['text nobody has to write', ask('longText', { required: false }), undefined, []],
  ['rows where text is asked for', ask('longText'), [row('r1', 'a', '1', '1')], [missing]],

  ['a number', ask('number'), '12.5', []],
  ['a negative number', ask('number'), '-3', []],
  ['a number that is not in canonical form', ask('number'), '12,5', [unreadable('12,5')]],
  ['words for a number', ask('number'), 'a dozen', [unreadable('a dozen')]],
  ['a number beyond all reason', ask('number'), '1'.repeat(14), [unreadable('1'.repeat(14))]],
  ['a number that could not be read', ask('number'), '', [unreadable('12..5')], { 'answers.q': '12..5' }],
  [
    'a number that nobody has to give and that could not be read',
    ask('number', { required: false }),
    undefined,
    [unreadable('x')],
    { 'answers.q': 'x' },
  ],

  ['money in cents', ask('money'), '6000000', []],
  ['no money', ask('money'), '0', []],
  ['money with decimals', ask('money'), '60000.00', [unreadable('60000.00')]],
  ['negative money', ask('money'), '-1', [unreadable('-1')]],
  ['money with a leading zero', ask('money'), '060', [unreadable('060')]],
  ['the most money that is read', ask('money'), '10000000000000', []],
  ['a cent more', ask('money'), '10000000000001', [unreadable('10000000000001')]],

  ['a day', ask('date'), '2028-02-29', []],
  ['a day on no calendar', ask('date'), '2027-02-29', [noDate('2027-02-29')]],
  [
    'a day of which only parts could be read',
    ask('date'),
    '',
    [noDate('31 2 2027')],
    { 'answers.q.day': '31', 'answers.q.month': '2', 'answers.q.year': '2027' },
  ],

  ['an option', ask('choice', { options: OPTIONS }), 'yes', []],
  ['an option that is not offered', ask('choice', { options: OPTIONS }), 'perhaps', [notOffered]],
  ['no option', ask('choice', { options: OPTIONS }), '', [missing]],
  ['several options', ask('choices', { options: OPTIONS }), ['no', 'yes'], []],
  ['several options, one not offered', ask('choices', { options: OPTIONS }), ['no', 'perhaps'], [notOffered]],
  ['none of several options', ask('choices', { options: OPTIONS }), [], [missing]],
  ['an option as text where several are asked for', ask('choices', { options: OPTIONS }), 'yes', [missing]],

  ['a table', ask('table', { columns: COLUMNS }), [row('r1', 'Park', '2024', '100')], []],
  ['a table without rows', ask('table', { columns: COLUMNS }), [], [missing]],
  ['a table nobody has to fill in', ask('table', { columns: COLUMNS, required: false }), [], []],
  ['as many rows as allowed', ask('table', { columns: COLUMNS, limit: 1 }), [row('r1', 'Park', '2024', '100')], []],
  [
    'a row more',
    ask('table', { columns: COLUMNS, limit: 1 }),
    [row('r1', 'Park', '2024', '100'), row('r2', 'Hall', '2025', '100')],
    [{ code: 'TABLE_TOO_LONG', facts: { question: 'q', limit: 1, rows: 2 } }],
  ],
  [
    'a row with nothing in it',
    ask('table', { columns: COLUMNS, required: false }),
    [{ id: 'r1', cells: {} }],
    [rowLacks('r1', 'name', 'year', 'cost')],
  ],
  [
    'cells that cannot be read, and one that is missing',
    ask('table', { columns: COLUMNS }),
    [row('r1', '', '2024,', '100'), row('r2', 'Hall', '', '')],
    [
      rowLacks('r1', 'name'),
      unreadable('2024,', 'answers.q.r1.year'),
      rowLacks('r2', 'year'),
      unreadable('a lot', 'answers.q.r2.cost'),
    ],
    { 'answers.q.r2.cost': 'a lot' },
  ],
  [
    'a cell of a column that is no longer asked for',
    ask('table', { columns: [COLUMNS[0]] }),
    [row('r1', 'Park', 'long ago', '?')],
    [],
  ],

  ['a document, which is not written here', ask('file'), undefined, []],
];

describe('answerGaps', () => {
  it.each(CASES)('%s', (_, question, answer, gaps, unread = {}) => {
    expect(answerGaps(question, { answers: answer === undefined ? {} : { q: answer }, unread })).toEqual(gaps);
  });
});

describe('textGaps', () => {
  it('asks a title like an answer', () => {
    expect(textGaps({ id: 'q', required: true, limit: 3 }, 'abcd')).toMatchObject([{ code: 'ANSWER_TOO_LONG' }]);
    expect(textGaps({ id: 'q', required: true, limit: 3 }, ' ')).toEqual([missing]);
  });
});
