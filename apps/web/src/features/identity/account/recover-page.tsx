import { checkPassword, PASSWORD_MIN } from '@trilot/domain';
import { Actions, Button, buttonClass, Notice, PageHeader, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { Failure } from '../failure';
import { useAct } from '../use-act';

/** Access for somebody who has forgotten the password: first the link is asked for, then it leads here. */
export function RecoverPage() {
  const { t } = useMessages();
  usePageTitle(t('account.recover.title'));
  const [token, setToken] = useState(() => location.hash.slice(1));
  return (
    <>
      <PageHeader title={t('account.recover.title')} />
      {token ? <NewPassword token={token} onAnother={() => setToken('')} /> : <AskForLink />}
    </>
  );
}

function AskForLink() {
  const { t } = useMessages();
  const [email, setEmail] = useState('');
  const ask = useAct((body: { readonly email: string }) => send(api.POST('/api/recoveries', { body })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ email });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={ask.error} field="recover-email" />
      <p>{t('account.recover.text')}</p>
      <TextField
        id="recover-email"
        label={t('account.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <Actions>
        <Button type="submit" disabled={ask.isPending || email.trim() === ''}>
          {t('account.recover.send')}
        </Button>
      </Actions>
      {ask.isSuccess && <Notice role="status">{t('account.recover.sent', { email: ask.variables.email })}</Notice>}
    </form>
  );
}

function NewPassword({ token, onAnother }: { readonly token: string; readonly onAnother: () => void }) {
  const { t, language } = useMessages();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const recover = useAct(() => send(api.POST('/api/recoveries/completion', { body: { token, password } })));
  const tooShort = checkPassword(password);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!tooShort) recover.mutate();
  };
  if (recover.isSuccess) return <Recovered />;
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={recover.error} field="recover-password" />
      <p>{t('account.recover.choose')}</p>
      <TextField
        id="recover-password"
        label={t('account.profile.newPassword')}
        hint={t('account.join.passwordHint', { min: PASSWORD_MIN })}
        error={tried && tooShort ? problemMessage(tooShort, t, language) : null}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <Actions>
        <Button type="submit" disabled={recover.isPending}>
          {t('account.recover.save')}
        </Button>
        <Button kind="secondary" onClick={onAnother}>
          {t('account.recover.another')}
        </Button>
      </Actions>
    </form>
  );
}

function Recovered() {
  const { t } = useMessages();
  return (
    <>
      <Notice tone="good" role="status">
        {t('account.recover.done')}
      </Notice>
      <Link className={buttonClass()} to="/sign-in">
        {t('common.signIn')}
      </Link>
    </>
  );
}
