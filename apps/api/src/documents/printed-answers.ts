/** The answers of a proposal as parts of a document, by the kind of their question. */
import {
  type Answer,
  type CallDefinition,
  chosenOptions,
  fitsKind,
  type FormDefinition,
  type FormQuestion,
  isAnswered,
  isCalendarDate,
  type ProposalContent,
  tableRows,
  textAnswer,
  visibleSections,
} from '@trilot/domain';
import { formatDate, writtenFigure } from '@trilot/i18n';
import { type Block, type Passage, quoted } from '../platform/documents/printed-document';
import type { CallTexts, DocumentReader } from './document-words';

/** Everything a part of a dossier is written with. */
export interface Writing extends DocumentReader {
  readonly texts: CallTexts;
  readonly call: CallDefinition;
}

/** The sections of a form with the questions that are asked, and what was answered. */
export function answerBlocks(content: ProposalContent, form: FormDefinition, writing: Writing): readonly Block[] {
  return visibleSections(form, content.answers).flatMap((section): Block[] => [
    { kind: 'heading', level: 2, words: writing.texts.say(section.title) },
    ...section.questions
      // documents are listed apart from what is written
      .filter(({ kind }) => kind !== 'file')
      .flatMap((question): Block[] => [
        { kind: 'heading', level: 3, words: writing.texts.say(question.label) },
        answerBlock(question, content.answers[question.id], writing),
      ]),
  ]);
}

/** What people wrote; that there is nothing yet where there is nothing. */
export function writtenBlock(text: string, { t }: DocumentReader): Block {
  const missing: Passage = { text: t('common.document.missing'), soft: true };
  return { kind: 'paragraph', words: text.trim() === '' ? missing : quoted(text) };
}

function answerBlock(question: FormQuestion, answer: Answer | undefined, writing: Writing): Block {
  const { language, call, texts } = writing;
  const { kind, options = [] } = question;
  // what does not fit its question was answered to another kind of it and is not an answer to this one
  if (answer === undefined || !fitsKind(kind, answer) || !isAnswered(question, answer))
    return writtenBlock('', writing);
  const optionOf = (id: string): Passage => {
    const option = options.find((offered) => offered.id === id);
    return option ? texts.say(option.label) : quoted(id);
  };
  const written = textAnswer(answer);
  switch (kind) {
    case 'number':
    case 'money':
      return { kind: 'paragraph', words: writtenFigure(kind, written, call.currency, language) };
    case 'date':
      return { kind: 'paragraph', words: isCalendarDate(written) ? formatDate(written, language) : written };
    case 'choice':
      return { kind: 'paragraph', words: optionOf(written) };
    case 'choices':
      return { kind: 'list', items: chosenOptions(answer).map(optionOf) };
    case 'table':
      return tableBlock(question, answer, writing);
    default:
      return writtenBlock(written, writing);
  }
}

function tableBlock({ label, columns = [] }: FormQuestion, answer: Answer, { language, call, texts }: Writing): Block {
  return {
    kind: 'table',
    caption: texts.say(label),
    columns: columns.map((column) => ({ heading: texts.say(column.label), numeric: column.kind !== 'shortText' })),
    rows: tableRows(answer).map(({ cells }) => ({
      cells: columns.map(({ id, kind }) =>
        kind === 'shortText' ? quoted(cells[id] ?? '') : writtenFigure(kind, cells[id] ?? '', call.currency, language),
      ),
    })),
  };
}
