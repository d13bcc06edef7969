/** Questions of earlier versions of a form that are still needed to read what was answered to them. */
import type { FormDefinition, FormQuestion } from '../calls/call';
import { chosenOptions, fitsKind, isAnswered, tableRows, textAnswer } from './answers';
import type { Answer, ProposalContent } from './content';

type Form = Pick<FormDefinition, 'sections'>;

/**
 * For every kept answer that the present form does not ask for, or cannot show whole because it no longer offers an
 * option or a column: the question as the latest earlier form had it. Source: programme rules, section 3 (publish).
 * @param forms the earlier forms, newest first
 */
export function pastQuestions(
  { answers }: Pick<ProposalContent, 'answers'>,
  form: Form,
  forms: readonly Form[],
): readonly FormQuestion[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const readers = [form, ...forms].map((each) => questionOf(each, id));
    const [now, ...before] = readers;
    if (now && readsWhole(now, answer)) return [];
    const reader = before.find((question) => question && isAnswered(question, answer) && readsWhole(question, answer));
    return reader ? [reader] : [];
  });
}

/** Whether a question can show all of an answer: its kind, and every option and column the answer uses. */
function readsWhole({ kind, options = [], columns = [] }: FormQuestion, answer: Answer): boolean {
  if (!fitsKind(kind, answer)) return false;
  const offered = new Set(options.map(({ id }) => id));
  const known = new Set(columns.map(({ id }) => id));
  if (kind === 'choice') return textAnswer(answer) === '' || offered.has(textAnswer(answer));
  if (kind === 'choices') return chosenOptions(answer).every((option) => offered.has(option));
  if (kind === 'table') {
    return tableRows(answer).every(({ cells }) =>
      Object.keys(cells).every((column) => cells[column] === '' || known.has(column)),
    );
  }
  return true;
}

function questionOf({ sections }: Form, id: string): FormQuestion | undefined {
  return sections.flatMap(({ questions }) => questions).find((question) => question.id === id);
}
