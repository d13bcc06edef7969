import { Dialog } from '@trilot/ui';
import { useEffect, useState } from 'react';
import { queryClient } from '../../shared/api';
import { draftOwner } from '../../shared/draft-owner';
import { messages, useMessages } from '../../shared/messages';
import { useSession } from '../../shared/session';
import { sessionEnded, signedInAgain } from '../../shared/session-events';
import type { SignInForm } from './sign-in-form';

/** When a session has ended: sign in again over the page. The text stays, and what could not be saved is saved then. */
export function SignInDialog() {
  const { t } = useMessages();
  const session = useSession();
  const [Form, setForm] = useState<typeof SignInForm | null>(null);
  useEffect(() => {
    // who was never signed in is sent to the page for it instead
    const show = () => void (draftOwner() !== null && loadForm().then((form) => setForm(() => form)));
    sessionEnded.addEventListener('ended', show);
    return () => sessionEnded.removeEventListener('ended', show);
  }, []);
  const done = () => {
    setForm(null);
    signedInAgain.dispatchEvent(new Event('again'));
    void queryClient.invalidateQueries();
  };
  return (
    <Dialog open={Form !== null} title={t('common.sessionEnded.title')} onClose={() => setForm(null)}>
      <p>{t('common.sessionEnded.text')}</p>
      {Form && <Form initialEmail={session?.user?.email ?? ''} onDone={done} />}
    </Dialog>
  );
}

/** The form and its texts: few sessions end while somebody writes, and who says so is a server that can be reached. */
async function loadForm(): Promise<typeof SignInForm> {
  const [form] = await Promise.all([import('./sign-in-form'), messages.need('public')]);
  return form.SignInForm;
}
