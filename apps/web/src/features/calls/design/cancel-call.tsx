import { Actions, Button, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { cancelCall, refreshCall } from './managed-calls';
import { useDesign } from './use-design';

/** Cancels the call for good, with a reason that everybody is told. */
export function CancelCall() {
  const { t, language } = useMessages();
  const { slug, view } = useDesign();
  const [asked, ask] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  if (!view.abilities.cancel.allowed) return null;
  const cancel = async () => {
    setBusy(true);
    try {
      await cancelCall(slug, reason);
      ask(false);
      await refreshCall(slug);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => ask(true)}>
        {t('manager.design.cancel')}
      </Button>
      <Dialog open={asked} title={t('manager.design.cancel')} onClose={() => ask(false)}>
        {failure !== null && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
        )}
        <p>{t('manager.design.cancel.text')}</p>
        <TextArea label={t('common.reason')} value={reason} onChange={setReason} rows={3} />
        <Actions>
          <Button kind="danger" disabled={busy} onClick={() => void cancel()}>
            {t('manager.design.cancel')}
          </Button>
          <Button kind="secondary" onClick={() => ask(false)}>
            {t('manager.design.cancel.keep')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
