import type { FormQuestion } from '@trilot/domain';

/** What the field of every kind of question is given. */
export interface QuestionProps {
  readonly question: FormQuestion;
}
