/** Answers by the kind of their question: how each is read, and when a question counts as answered. */
import type { FormQuestion, QuestionKind } from '../calls/call';
import { isBlank } from '../kernel/text';
import type { Answer, AnswerRow, ProposalContent } from './content';

/** The answer as text; empty where it is none. */
export function textAnswer(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

/** The chosen options; empty where the answer is no list of them. */
export function chosenOptions(answer: Answer | undefined): readonly string[] {
  return isListOf(answer, (item): item is string => typeof item === 'string') ? answer : [];
}

/** The rows of a table; empty where the answer is no table. */
export function tableRows(answer: Answer | undefined): readonly AnswerRow[] {
  return isListOf(answer, (item): item is AnswerRow => typeof item === 'object' && item !== null) ? answer : [];
}

/** Whether an answer is a table, be it without rows. */
export function isTable(answer: Answer | undefined): answer is readonly AnswerRow[] {
  return Array.isArray(answer) && tableRows(answer).length === answer.length;
}

/** Whether an answer has the shape that questions of a kind are answered in; a question may have become another. */
export function fitsKind(kind: QuestionKind, answer: Answer): boolean {
  if (kind === 'table') return isTable(answer);
  if (kind === 'choices') return Array.isArray(answer) && chosenOptions(answer).length === answer.length;
  return kind !== 'file' && typeof answer === 'string';
}

/** Whether anything has been said in answer to a question, complete or not. */
export function isAnswered({ kind }: Pick<FormQuestion, 'kind'>, answer: Answer | undefined): boolean {
  if (answer === undefined || !fitsKind(kind, answer)) return false;
  return typeof answer === 'string' ? !isBlank(answer) : answer.length > 0;
}

/** Path under which text that could not be read as the answer is kept; a cell or a part of a date adds its own name. */
export function answerPath(question: string, ...inner: readonly string[]): string {
  return ['answers', question, ...inner].join('.');
}

/** What was typed in answer to a question and could not be read, by its whole path. */
export function unreadAnswer(
  { unread }: Pick<ProposalContent, 'unread'>,
  question: string,
): readonly (readonly [path: string, typed: string])[] {
  const path = answerPath(question);
  return Object.entries(unread).filter(([field]) => field === path || field.startsWith(`${path}.`));
}

/** How many of the questions that are asked have been answered. */
export function answerProgress(
  questions: readonly Pick<FormQuestion, 'id' | 'kind'>[],
  { answers }: Pick<ProposalContent, 'answers'>,
): { readonly answered: number; readonly asked: number } {
  const written = questions.filter(({ kind }) => kind !== 'file');
  const answered = written.filter((question) => isAnswered(question, answers[question.id]));
  return { answered: answered.length, asked: written.length };
}

function isListOf<Item>(answer: unknown, is: (item: unknown) => item is Item): answer is readonly Item[] {
  return Array.isArray(answer) && answer.every((item) => is(item));
}
