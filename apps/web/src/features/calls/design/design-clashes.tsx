import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { useCallWords } from '../changes/use-call-words';
import { useDesign } from './use-design';

/** Places at which somebody else has written something else. */
export function DesignClashes() {
  const { t } = useMessages();
  const { state, autosave, definition } = useDesign();
  const words = useCallWords(definition);
  // text that could not be read stands under "unread."
  const placeOf = (path: string) => path.replace(/^unread\./, '');
  return (
    <Clashes
      clashes={state.clashes}
      shown={(value, path) => (value === undefined ? t('terms.gone') : words.value(placeOf(path), value))}
      subjectOf={(path) => words.placeName(placeOf(path))}
      onSettle={(clash) => autosave.settle(clash)}
    />
  );
}
