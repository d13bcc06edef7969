import { completeContent } from '../testing/builders';
import {
  answerPath,
  answerProgress,
  chosenOptions,
  fitsKind,
  isAnswered,
  isTable,
  tableRows,
  textAnswer,
  unreadAnswer,
} from './answers';
import type { Answer } from './content';

const ROWS = [{ id: 'r1', cells: { name: 'Park' } }];

describe('reading an answer', () => {
  it.each<[string, Answer | undefined, unknown[]]>([
    ['none', undefined, ['', [], []]],
    ['text', 'Park', ['Park', [], []]],
    ['chosen options', ['a', 'b'], ['', ['a', 'b'], []]],
    ['rows', ROWS, ['', [], ROWS]],
    ['an empty list', [], ['', [], []]],
    ['a list of both', ['a', ...ROWS] as unknown as Answer, ['', [], []]],
    ['nothing in a list', [null] as unknown as Answer, ['', [], []]],
  ])('%s', (_, answer, read) => {
    expect([textAnswer(answer), chosenOptions(answer), tableRows(answer)]).toEqual(read);
  });
});

describe('fitsKind', () => {
  it.each<[string, Answer, string[]]>([
    ['text', 'Park', ['shortText', 'longText', 'number', 'money', 'date', 'choice']],
    ['chosen options', ['a'], ['choices']],
    ['rows', ROWS, ['table']],
    ['an empty list', [], ['choices', 'table']],
    ['a list of both', ['a', ...ROWS] as unknown as Answer, []],
  ])('%s', (_, answer, kinds) => {
    const all = ['shortText', 'longText', 'number', 'money', 'date', 'choice', 'choices', 'table', 'file'] as const;
    expect(all.filter((kind) => fitsKind(kind, answer))).toEqual(kinds);
  });
});

describe('isTable', () => {
  it.each<[string, Answer | undefined, boolean]>([
    ['rows', ROWS, true],
    ['no rows', [], true],
    ['chosen options', ['a'], false],
    ['text', 'Park', false],
    ['nothing', undefined, false],
  ])('%s', (_, answer, expected) => {
    expect(isTable(answer)).toBe(expected);
  });
});

describe('isAnswered', () => {
  it.each<[string, Parameters<typeof isAnswered>[0]['kind'], Answer | undefined, boolean]>([
    ['never answered', 'longText', undefined, false],
    ['only spaces', 'longText', ' \u00a0\u200b', false],
    ['text', 'longText', 'Park', true],
    ['an amount of nothing', 'money', '0', true],
    ['no option chosen', 'choices', [], false],
    ['an option chosen', 'choices', ['a'], true],
    ['a table without rows', 'table', [], false],
    ['a table with an empty row', 'table', [{ id: 'r1', cells: {} }], true],
    ['text where rows are asked for', 'table', 'Park', false],
    ['rows where text is asked for', 'shortText', ROWS, false],
  ])('%s', (_, kind, answer, expected) => {
    expect(isAnswered({ kind }, answer)).toBe(expected);
  });
});

describe('what could not be read', () => {
  it('is kept under the path of its answer, with the name of a cell or a part after it', () => {
    expect(answerPath('budget')).toBe('answers.budget');
    expect(answerPath('projects', 'r1', 'cost')).toBe('answers.projects.r1.cost');
  });

  it('is found by its question and no other', () => {
    const unread = { 'answers.cost': 'much', 'answers.cost.day': '31', 'answers.costs': 'more', 'budget.cost': '?' };
    expect(unreadAnswer({ unread }, 'cost')).toEqual([
      ['answers.cost', 'much'],
      ['answers.cost.day', '31'],
    ]);
  });
});

it('counts the answers to what is written, documents left out', () => {
  const { answers } = completeContent({ answers: { a: 'text', b: '', c: ['x'], e: 'elsewhere' } });
  const questions = [
    { id: 'a', kind: 'longText' },
    { id: 'b', kind: 'number' },
    { id: 'c', kind: 'choices' },
    { id: 'd', kind: 'file' },
  ] as const;
  expect(answerProgress(questions, { answers })).toEqual({ answered: 2, asked: 3 });
});
