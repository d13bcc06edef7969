import {
  type AnswerRow,
  type FormQuestion,
  isCalendarDate,
  type QuestionOption,
  type Translations,
} from '@trilot/domain';
import { formatDate, type InterfaceLanguage, writtenFigure } from '@trilot/i18n';

interface Reader {
  readonly language: InterfaceLanguage;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly textOf: (texts: Translations) => string;
}

/** An answer, or one row of a table, in plain words: one side of a clash. */
export function answerText(question: FormQuestion, value: unknown, reader: Reader): string {
  if (typeof value === 'string') return written(question, value, reader);
  if (Array.isArray(value)) {
    const options = value.every((item) => typeof item === 'string');
    return value.map((item: unknown) => answerText(question, item, reader)).join(options ? ' · ' : '\n');
  }
  return value && typeof value === 'object' && 'cells' in value ? rowText(question, value as AnswerRow, reader) : '';
}

function written({ kind, options = [] }: FormQuestion, value: string, { language, currency, textOf }: Reader): string {
  if (kind === 'number' || kind === 'money') return writtenFigure(kind, value, currency, language);
  if (kind === 'date') return isCalendarDate(value) ? formatDate(value, language) : value;
  return kind === 'choice' || kind === 'choices' ? optionText(options, value, textOf) : value;
}

function optionText(options: readonly QuestionOption[], id: string, textOf: Reader['textOf']): string {
  const option = options.find((offered) => offered.id === id);
  return option ? textOf(option.label) : id;
}

function rowText({ columns = [] }: FormQuestion, { cells }: AnswerRow, { language, currency }: Reader): string {
  return columns
    .map(({ id, kind }) => writtenFigure(kind, cells[id] ?? '', currency, language))
    .filter((cell) => cell !== '')
    .join(' · ');
}
