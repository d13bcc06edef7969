import { checkPassword, PASSWORD_MIN } from '@trilot/domain';
import { Actions, Button, Notice, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { Failure } from '../failure';
import { useAct } from '../use-act';

/** Changes the password: the old one is needed, and every other session ends. */
export function PasswordForm({ email }: { readonly email: string }) {
  const { t, language } = useMessages();
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [tried, setTried] = useState(false);
  const change = useAct(
    () => send(api.PUT('/api/account/password', { body: { oldPassword, newPassword } })),
    () => {
      setOld('');
      setNew('');
      setTried(false);
    },
  );
  const tooShort = checkPassword(newPassword);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!tooShort) change.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={change.error} field="old-password" />
      {/* tells password managers whose password it is */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        id="old-password"
        label={t('account.profile.oldPassword')}
        type="password"
        autoComplete="current-password"
        value={oldPassword}
        onChange={setOld}
      />
      <TextField
        label={t('account.profile.newPassword')}
        hint={t('account.join.passwordHint', { min: PASSWORD_MIN })}
        error={tried && tooShort ? problemMessage(tooShort, t, language) : null}
        type="password"
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
      />
      <Actions>
        <Button type="submit" kind="secondary" disabled={change.isPending}>
          {t('account.profile.changePassword')}
        </Button>
      </Actions>
      {change.isSuccess && (
        <Notice tone="good" role="status">
          {t('account.profile.passwordChanged')}
        </Notice>
      )}
    </form>
  );
}
