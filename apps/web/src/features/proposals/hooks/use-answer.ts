import { type Answer, answerPath, type ProposalContent } from '@trilot/domain';
import { useDraft } from './use-draft';

/** The answer to a question with what was typed for it and cannot be read, and how to change both. */
export function useAnswer(question: string) {
  const { content, edit } = useDraft();
  const path = answerPath(question);
  return {
    answer: content.answers[question],
    /** What could not be read, of the answer itself or of a cell or part of it. */
    unread: (...inner: readonly string[]): string | undefined => content.unread[answerPath(question, ...inner)],
    /** Puts the answer, and in place of all that could not be read of it what cannot be read now. */
    put: (answer: Answer, unread: ProposalContent['unread'] = {}) => {
      const others = Object.entries(content.unread).filter(
        ([field]) => field !== path && !field.startsWith(`${path}.`),
      );
      edit({
        answers: { ...content.answers, [question]: answer },
        unread: { ...Object.fromEntries(others), ...unread },
      });
    },
  };
}
