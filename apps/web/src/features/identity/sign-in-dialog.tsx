import { Dialog } from '@trilot/ui';
import { useEffect, useState } from 'react';
import { queryClient } from '../../shared/api';
import { draftOwner } from '../../shared/draft-owner';
import { messages, useMessages } from '../../shared/messages';
import { useSession } from '../../shared/session';
import { sessionEnded, signedInAgain } from '../../shared/session-events';
import { SignInForm } from './sign-in-form';

/** When a session has ended: sign in again over the page. The text stays, and what could not be saved is saved then. */
export function SignInDialog() {
  const { t } = useMessages();
  const session = useSession();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // who was never signed in is sent to the page for it instead
    const show = () => void (draftOwner() !== null && messages.need('public').then(() => setOpen(true)));
    sessionEnded.addEventListener('ended', show);
    return () => sessionEnded.removeEventListener('ended', show);
  }, []);
  const done = () => {
    setOpen(false);
    signedInAgain.dispatchEvent(new Event('again'));
    void queryClient.invalidateQueries();
  };
  return (
    <Dialog open={open} title={t('common.sessionEnded.title')} onClose={() => setOpen(false)}>
      <p>{t('common.sessionEnded.text')}</p>
      <SignInForm initialEmail={session?.user?.email ?? ''} onDone={done} />
    </Dialog>
  );
}
