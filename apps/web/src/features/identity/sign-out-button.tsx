import { Actions, Button, Dialog, Notice } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';
import { saveBeforeSignOut, signOut } from '../../shared/session';

/** Signing out wipes what is only on this computer: it is saved first, and what cannot be saved is asked about. */
export function SignOutButton() {
  const { t, language } = useMessages();
  const [unsaved, setUnsaved] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const act = async (step: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await step();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const askOrSignOut = async () => {
    const count = await saveBeforeSignOut();
    setUnsaved(count);
    if (count === 0) await signOut();
  };
  const close = () => {
    setUnsaved(0);
    setFailure(null);
  };
  return (
    <>
      <Button kind="secondary" small disabled={busy} onClick={() => void act(askOrSignOut)}>
        {t('common.signOut')}
      </Button>
      <Dialog open={unsaved > 0 || failure !== null} title={t('common.signOut')} onClose={close}>
        {failure !== null && <Notice tone="bad">{errorMessage(failure, t, language)}</Notice>}
        {unsaved > 0 && <p>{t('common.signOut.unsaved', { count: unsaved })}</p>}
        <Actions>
          <Button onClick={close}>{t('common.signOut.stay')}</Button>
          {unsaved > 0 && (
            <Button kind="danger" disabled={busy} onClick={() => void act(signOut)}>
              {t('common.signOut.lose')}
            </Button>
          )}
        </Actions>
      </Dialog>
    </>
  );
}
