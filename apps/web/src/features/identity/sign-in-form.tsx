import { Actions, Button, CheckboxGroup, ErrorSummary, Notice, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { isSharedComputer, setSharedComputer } from '../../shared/draft-owner';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';
import { type Session, signIn } from '../../shared/session';
import { hasPasskeys, NoPasskey, signInWithPasskey } from './passkeys';

/** E-mail and password, or a passkey. The same answer for a wrong password and an unknown address. */
export function SignInForm({
  initialEmail = '',
  onDone,
}: {
  readonly initialEmail?: string;
  readonly onDone: (session: Session) => void;
}) {
  const { t, language } = useMessages();
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [shared, setShared] = useState(isSharedComputer);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const enterBy = async (act: () => Promise<Session>) => {
    setBusy(true);
    setFailure(null);
    setSharedComputer(shared);
    try {
      onDone(await act());
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enterBy(() => signIn(email, password));
  };
  return (
    <form onSubmit={submit} noValidate>
      {failure instanceof NoPasskey && (
        <Notice tone="warn" role="alert">
          {t('public.signIn.noPasskey')}
        </Notice>
      )}
      {failure !== null && !(failure instanceof NoPasskey) && (
        <ErrorSummary
          title={t('common.problem')}
          items={[{ text: errorMessage(failure, t, language), href: '#sign-in-email' }]}
        />
      )}
      <TextField
        id="sign-in-email"
        label={t('public.signIn.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <TextField
        id="sign-in-password"
        label={t('public.signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <CheckboxGroup
        legend={t('public.signIn.computer')}
        options={[{ value: 'shared', label: t('public.signIn.shared') }]}
        values={shared ? ['shared'] : []}
        onChange={(values) => setShared(values.length > 0)}
      />
      <Actions>
        <Button type="submit" disabled={busy}>
          {t('common.signIn')}
        </Button>
        {hasPasskeys() && (
          <Button kind="secondary" disabled={busy} onClick={() => void enterBy(signInWithPasskey)}>
            {t('public.signIn.passkey')}
          </Button>
        )}
      </Actions>
    </form>
  );
}
