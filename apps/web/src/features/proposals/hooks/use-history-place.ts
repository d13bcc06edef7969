import { heldAt, type PlaceChange } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';
import { useFieldPlace } from './use-field-place';
import { usePlaceText, useQuestion } from './use-place-text';

/** Parts of a draft whose places are things that can be taken away, and are then called by what they said. */
const THINGS = /^(activities|indicators|partners|budget\.lines)\./;

/** What the place of a change is called, also when it is no longer there. */
export function useHistoryPlace(): (change: PlaceChange) => string {
  const { t } = useMessages();
  const text = useCallText();
  const { content } = useDraft();
  const { ofPath } = useFieldPlace();
  const textOf = usePlaceText();
  const questionOf = useQuestion();
  return ({ path, before, after }) => {
    const question = questionOf(path);
    if (question) return text(question.label).text;
    if (THINGS.test(path) && heldAt(content, path) === null) {
      return t('writing.history.gone', { name: textOf(after ?? before, path) });
    }
    return ofPath(path)?.subject || path;
  };
}
