import { Notice, VisuallyHidden } from '@trilot/ui';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';

/** Loaded when a call has changed, which few writers ever meet. */
const CallChanges = lazy(async () => ({ default: (await import('./call-changes')).CallChanges }));

/** Says that the call has changed since the proposal was begun, also aloud, and that the proposal has moved with it. */
export function CallChanged() {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const [moved, setMoved] = useState(false);
  const { newVersion, state, lot } = proposal;
  const changed = newVersion !== null && state !== 'withdrawn' && lot.phase === 'open' ? newVersion : null;
  return (
    <>
      <VisuallyHidden>
        <span role="status">{changed && t('applicant.changed.title')}</span>
      </VisuallyHidden>
      <Suspense>{changed && <CallChanges newVersion={changed} onMoved={() => setMoved(true)} />}</Suspense>
      {moved && !changed && (
        <Notice tone="good" role="status">
          {t('applicant.changed.moved')}
        </Notice>
      )}
    </>
  );
}
