import type { FormQuestion } from '../calls/call';
import { formBuilder, questionBuilder } from '../testing/builders';
import type { Answer } from './content';
import { pastQuestions } from './past-questions';

const form = (...questions: FormQuestion[]) => formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions }] });
const choice = (...options: string[]) =>
  questionBuilder('q', { kind: 'choice', options: options.map((id) => ({ id, label: { en: id } })) });
const choices = (...options: string[]) => ({ ...choice(...options), kind: 'choices' as const });
const table = (...columns: string[]) =>
  questionBuilder('q', {
    kind: 'table',
    columns: columns.map((id) => ({ id, label: { en: id }, kind: 'shortText' as const })),
  });
const TEXT = questionBuilder('q');
const NONE = form();
const row = (cells: Readonly<Record<string, string>>) => [{ id: 'r1', cells }];

type Case = [
  name: string,
  answer: Answer,
  now: ReturnType<typeof form>,
  before: ReturnType<typeof form>[],
  past: FormQuestion[],
];

const LATER = questionBuilder('q', { limit: 900 });

const CASES: Case[] = [
  ['a question that is still asked', 'text', form(TEXT), [form(LATER)], []],
  ['a question that is gone', 'text', NONE, [form(TEXT)], [TEXT]],
  ['a question that is gone, as it was asked last', 'text', NONE, [form(LATER), form(TEXT)], [LATER]],
  ['a question that never was', 'text', NONE, [NONE], []],
  ['nothing said to a question that is gone', '', NONE, [form(TEXT)], []],
  ['an option that is gone', 'a', form(choice('b', 'c')), [form(choice('a', 'b'))], [choice('a', 'b')]],
  ['an option that is still there', 'b', form(choice('b', 'c')), [form(choice('a', 'b'))], []],
  ['one of several options gone', ['b', 'a'], form(choices('b')), [form(choices('a', 'b'))], [choices('a', 'b')]],
  ['a column that is gone', row({ x: '1', y: '2' }), form(table('x')), [form(table('x', 'y'))], [table('x', 'y')]],
  ['a column that is gone and was empty', row({ x: '1', y: '' }), form(table('x')), [form(table('x', 'y'))], []],
  ['a question that was taken back and asked again', 'text', form(TEXT), [NONE, form(TEXT)], []],
];

describe('pastQuestions', () => {
  it.each(CASES)('%s', (_, answer, now, before, past) => {
    expect(pastQuestions({ answers: { q: answer } }, now, before)).toEqual(past);
  });
});
