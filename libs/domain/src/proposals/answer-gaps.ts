/** What an answer lacks, by the kind of its question. */
import type { ColumnKind, FormQuestion, QuestionKind } from '../calls/call';
import { isCalendarDate } from '../kernel/calendar-date';
import { isCanonicalCents, isCanonicalDecimal } from '../kernel/parse-amount';
import { type Gap, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import { answerPath, chosenOptions, isAnswered, tableRows, textAnswer, unreadAnswer } from './answers';
import type { Answer, AnswerRow, ProposalContent } from './content';

type Written = Pick<ProposalContent, 'answers' | 'unread'>;
type Check = (question: FormQuestion, answer: Answer, content: Written) => Gap[];

const CHECKS: Readonly<Record<QuestionKind, Check>> = {
  shortText: tooLong,
  longText: tooLong,
  number: ({ id }, answer) => unreadable(answerPath(id), textAnswer(answer), isCanonicalDecimal),
  money: ({ id }, answer) => unreadable(answerPath(id), textAnswer(answer), isCanonicalCents),
  date: ({ id }, answer) =>
    isCalendarDate(textAnswer(answer)) ? [] : [refuse('DATE_UNREADABLE', { question: id, typed: textAnswer(answer) })],
  choice: (question, answer) => notOffered(question, [textAnswer(answer)]),
  choices: (question, answer) => notOffered(question, chosenOptions(answer)),
  table: tableGaps,
  // documents are not answers that are written here
  file: () => [],
};

/**
 * What the answer to a question lacks: an answer where one is required, text within its limit in graphemes, figures and
 * dates that can be read, options that are offered, rows that are whole. Source: programme rules, sections 4 and 9.
 */
export function answerGaps(question: FormQuestion, content: Written): readonly Gap[] {
  const { id, kind, required } = question;
  const answer = content.answers[id];
  if (isAnswered(question, answer)) return CHECKS[kind](question, answer!, content);
  const unread = unreadAnswer(content, id);
  if (unread.length > 0) return unreadGaps(question, unread);
  return required && kind !== 'file' ? [refuse('ANSWER_MISSING', { question: id })] : [];
}

/** Blank or within a limit in graphemes; the title of a proposal is asked like an answer. Source: section 9. */
export function textGaps(
  { id, required, limit }: Pick<FormQuestion, 'id' | 'required' | 'limit'>,
  text: string,
): readonly Gap[] {
  if (isBlank(text)) return required ? [refuse('ANSWER_MISSING', { question: id })] : [];
  const length = lengthAbove(text, limit);
  return length === null ? [] : [refuse('ANSWER_TOO_LONG', { question: id, limit, length })];
}

function tooLong(question: FormQuestion, answer: Answer): Gap[] {
  return [...textGaps(question, textAnswer(answer))];
}

function unreadable(field: string, value: string, isRead: (value: string) => boolean): Gap[] {
  return isRead(value) ? [] : [refuse('ANSWER_UNREADABLE', { field, typed: value })];
}

/** Nothing could be read: the parts of a date are one thing, everything else is named as it was typed. */
function unreadGaps({ id, kind }: FormQuestion, unread: ReturnType<typeof unreadAnswer>): Gap[] {
  if (kind === 'date')
    return [refuse('DATE_UNREADABLE', { question: id, typed: unread.map(([, typed]) => typed).join(' ') })];
  return unread.map(([field, typed]) => refuse('ANSWER_UNREADABLE', { field, typed }));
}

function notOffered({ id, options = [] }: FormQuestion, chosen: readonly string[]): Gap[] {
  const offered = new Set(options.map((option) => option.id));
  return chosen.every((option) => offered.has(option)) ? [] : [refuse('ANSWER_NOT_OFFERED', { question: id })];
}

function tableGaps(question: FormQuestion, answer: Answer, content: Written): Gap[] {
  const { id, limit } = question;
  const rows = tableRows(answer);
  return [
    ...(rows.length > limit ? [refuse('TABLE_TOO_LONG', { question: id, limit, rows: rows.length })] : []),
    ...rows.flatMap((row) => rowGaps(question, row, content)),
  ];
}

const CELL_IS_READ: Readonly<Record<ColumnKind, (value: string) => boolean>> = {
  shortText: () => true,
  number: isCanonicalDecimal,
  money: isCanonicalCents,
};

function rowGaps({ id, columns = [] }: FormQuestion, row: AnswerRow, { unread }: Written): Gap[] {
  const cells = columns.map((column) => {
    const path = answerPath(id, row.id, column.id);
    return { column, path, value: row.cells[column.id] ?? '', typed: unread[path] };
  });
  const lacks = cells
    .filter(({ value, typed }) => isBlank(value) && typed === undefined)
    .map(({ column }) => column.id);
  return [
    ...(lacks.length > 0 ? [refuse('TABLE_ROW_INCOMPLETE', { question: id, row: row.id, lacks })] : []),
    ...cells
      .filter(({ value }) => isBlank(value))
      .flatMap(({ path, typed }) => (typed === undefined ? [] : [refuse('ANSWER_UNREADABLE', { field: path, typed })])),
    ...cells
      .filter(({ value }) => !isBlank(value))
      .flatMap(({ column, path, value }) => unreadable(path, value, CELL_IS_READ[column.kind])),
  ];
}
