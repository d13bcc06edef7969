import { type QuestionKind, textAnswer } from '@trilot/domain';
import { TextArea, TextField } from '@trilot/ui';
import type { ComponentType } from 'react';
import { useCallText } from '../../../shared/text';
import { useAnswer } from '../hooks/use-answer';
import { useDraft } from '../hooks/use-draft';
import { AnswerHint } from './answer-hint';
import { AssessedAnswer } from './assessed-answer';
import { ChoiceQuestion, ChoicesQuestion } from './choice-question';
import { Counter } from './counter';
import { DateQuestion } from './date-question';
import { FileQuestion } from './file-question';
import { MoneyQuestion, NumberQuestion } from './figure-question';
import type { QuestionProps } from './question-props';
import { TableQuestion } from './table-question';

/** Files are handed in on a page of their own. */
const FIELDS: Readonly<Record<Exclude<QuestionKind, 'file'>, ComponentType<QuestionProps>>> = {
  shortText: ShortTextQuestion,
  longText: LongTextQuestion,
  number: NumberQuestion,
  money: MoneyQuestion,
  date: DateQuestion,
  choice: ChoiceQuestion,
  choices: ChoicesQuestion,
  table: TableQuestion,
};

/** A question of the form with the field that its kind is answered in. */
export function QuestionField({ question }: QuestionProps) {
  const { assessed } = useDraft();
  if (question.kind === 'file') return <FileQuestion question={question} />;
  if (assessed.questions.includes(question.id)) return <AssessedAnswer question={question} />;
  const Field = FIELDS[question.kind];
  return <Field question={question} />;
}

function useTextField({ question }: QuestionProps) {
  const text = useCallText();
  const { answer, put } = useAnswer(question.id);
  const value = textAnswer(answer);
  const label = text(question.label);
  return {
    id: question.id,
    label: <span lang={label.lang}>{label.text}</span>,
    hint: <AnswerHint question={question} />,
    value,
    onChange: (typed: string) => put(typed),
    below: <Counter text={value} limit={question.limit} />,
  };
}

function ShortTextQuestion(props: QuestionProps) {
  return <TextField {...useTextField(props)} />;
}

function LongTextQuestion(props: QuestionProps) {
  return <TextArea rows={10} {...useTextField(props)} />;
}
