import { Button, CheckboxGroup, ErrorSummary, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { isSharedComputer, setSharedComputer } from '../../shared/draft-owner';
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
  const [shared, setShared] = useState(isSharedComputer);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    setSharedComputer(shared);
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
      <CheckboxGroup
        legend={t('public.signIn.computer')}
        options={[{ value: 'shared', label: t('public.signIn.shared') }]}
        values={shared ? ['shared'] : []}
        onChange={(values) => setShared(values.length > 0)}
      />
      <Button type="submit" disabled={busy}>
        {t('common.signIn')}
      </Button>
    </form>
  );
}
