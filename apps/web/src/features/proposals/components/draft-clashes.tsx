import type { Translations } from '@trilot/domain';
import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import { useFieldPlace } from '../hooks/use-field-place';
import { answerText } from './answer-text';
import { asText } from './clash-text';

/** Where somebody else has written what the writer has written too: both texts, until the writer has settled it. */
export function DraftClashes() {
  const { t, language } = useMessages();
  const { state, autosave } = useDraft();
  const { ofPath } = useFieldPlace();
  const answerOf = useAnswerText();
  return (
    <Clashes
      clashes={state.clashes}
      shown={(value, path) => (answerOf(value, path) ?? asText(value, language)) || t('applicant.clash.nothing')}
      subjectOf={(path) => ofPath(path)?.subject ?? ''}
      onSettle={(clash) => autosave.settle(clash)}
    />
  );
}

/** An answer at a path in words; null at any other path. */
function useAnswerText(): (value: unknown, path: string) => string | null {
  const { language } = useMessages();
  const text = useCallText();
  const { call, form } = useDraft();
  const textOf = (texts: Translations) => text(texts).text;
  return (value, path) => {
    const [part, id] = path.split('.');
    const question = form.sections.flatMap(({ questions }) => questions).find((asked) => asked.id === id);
    return part === 'answers' && question
      ? answerText(question, value, { language, currency: call.currency, textOf })
      : null;
  };
}
