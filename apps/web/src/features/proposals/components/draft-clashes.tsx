import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useFieldPlace } from '../hooks/use-field-place';
import { usePlaceText } from '../hooks/use-place-text';

/** Where somebody else has written what the writer has written too: both texts, until the writer has settled it. */
export function DraftClashes() {
  const { t } = useMessages();
  const { state, autosave } = useDraft();
  const { ofPath } = useFieldPlace();
  const textOf = usePlaceText();
  return (
    <Clashes
      clashes={state.clashes}
      shown={(value, path) => textOf(value, path) || t('applicant.clash.nothing')}
      subjectOf={(path) => ofPath(path)?.subject ?? ''}
      onSettle={(clash) => autosave.settle(clash)}
    />
  );
}
