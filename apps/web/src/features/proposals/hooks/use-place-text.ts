import type { FormQuestion, Translations } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { answerText } from '../components/answer-text';
import { asText } from '../components/clash-text';
import { useDraft } from './use-draft';

/** What a place of the draft holds, or held, in plain words; empty where that is nothing. */
export function usePlaceText(): (value: unknown, path: string) => string {
  const { language } = useMessages();
  const text = useCallText();
  const { call } = useDraft();
  const questionOf = useQuestion();
  const textOf = (texts: Translations) => text(texts).text;
  return (value, path) => {
    const question = questionOf(path);
    return question
      ? answerText(question, value, { language, currency: call.currency, textOf })
      : asText(value, language);
  };
}

/** Finds the question whose answer a path names, asked still or in an earlier version of the call. */
export function useQuestion(): (path: string) => FormQuestion | undefined {
  const { proposal, form } = useDraft();
  const past = proposal.pastQuestions as unknown as readonly FormQuestion[];
  const questions = [...form.sections.flatMap((section) => section.questions), ...past];
  return (path) => {
    const [part, id] = path.split('.');
    return part === 'answers' ? questions.find((question) => question.id === id) : undefined;
  };
}
