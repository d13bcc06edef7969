import type { FormQuestion } from '@trilot/domain';
import { useDraft } from './use-draft';

/** The questions that the draft answers and the call no longer asks. */
export function usePastQuestions(): readonly FormQuestion[] {
  const { proposal, content, form } = useDraft();
  const asked = new Set(form.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const questions = proposal.pastQuestions as unknown as readonly FormQuestion[];
  // an option that is gone is shown where the question is still asked; a column is shown nowhere else
  return questions.filter(({ id, kind }) => id in content.answers && (!asked.has(id) || kind === 'table'));
}
