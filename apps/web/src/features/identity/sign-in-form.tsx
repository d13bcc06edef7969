import { Button, ErrorSummary, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';
import { type Session, signIn } from '../../shared/session';

/** E-mail and password. The same answer for a wrong password and an unknown address. */
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
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      onDone(await signIn(email, password));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {failure !== null && (
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
      <Button type="submit" disabled={busy}>
        {t('common.signIn')}
      </Button>
    </form>
  );
}
