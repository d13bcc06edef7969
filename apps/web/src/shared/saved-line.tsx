import { formatClock } from '@trilot/i18n';
import { Notice, SaveState } from '@trilot/ui';
import type { AutosaveState } from './autosave';
import { useMessages } from './messages';
import { useOnline } from './online';
import { problemMessage } from './problem-message';

/** Where the writer's text is now, in words; also spoken. */
export function SavedLine({
  state: { status, savedAt, kept, refusal },
}: {
  readonly state: Pick<AutosaveState<unknown, unknown>, 'status' | 'savedAt' | 'kept' | 'refusal'>;
}) {
  const { t, language } = useMessages();
  const online = useOnline();
  if (refusal) {
    return (
      <Notice tone="bad" role="alert">
        {t('common.unsaved.refused', { why: problemMessage(refusal, t, language) })}
      </Notice>
    );
  }
  if (status === 'saving') return <SaveState state="saving">{t('common.save.saving')}</SaveState>;
  if (status === 'waiting') {
    const where = online ? 'common.save.waiting' : 'common.save.offline';
    return <SaveState state="waiting">{t(kept ? where : 'common.save.unsaved')}</SaveState>;
  }
  return (
    <SaveState state="saved">
      {savedAt ? t('common.save.saved', { at: formatClock(savedAt, language) }) : t('common.save.initial')}
    </SaveState>
  );
}
