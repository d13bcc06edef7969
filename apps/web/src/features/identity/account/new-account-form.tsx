import { checkPassword, PASSWORD_MIN } from '@trilot/domain';
import { Actions, Button, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import type { Session } from '../../../shared/session';
import { Failure } from '../failure';
import { useAct } from '../use-act';

interface Typed {
  readonly name: string;
  readonly password: string;
}

/** Name and password of somebody new; the address is the invitation's. */
export function NewAccountForm({
  email,
  onSend,
  onDone,
}: {
  readonly email: string;
  readonly onSend: (typed: Typed) => Promise<Session>;
  readonly onDone: (session: Session) => void;
}) {
  const { t, language } = useMessages();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const create = useAct(onSend, onDone);
  const tooShort = checkPassword(password);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!tooShort) create.mutate({ name, password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={create.error} field="account-name" />
      <TextField
        label={t('account.email')}
        type="email"
        autoComplete="username"
        value={email}
        disabled
        onChange={keep}
      />
      <TextField id="account-name" label={t('account.name')} autoComplete="name" value={name} onChange={setName} />
      <TextField
        label={t('account.join.password')}
        hint={t('account.join.passwordHint', { min: PASSWORD_MIN })}
        error={tried && tooShort ? problemMessage(tooShort, t, language) : null}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <Actions>
        <Button type="submit" disabled={create.isPending}>
          {t('account.join.create')}
        </Button>
      </Actions>
    </form>
  );
}

/** The address cannot be changed. */
function keep(): void {}
