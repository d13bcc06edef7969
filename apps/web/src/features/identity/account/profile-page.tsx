import { type Language } from '@trilot/domain';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Button, Notice, PageHeader, SelectField, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { Navigate } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { enter, type User, useSession } from '../../../shared/session';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import { NewCallsChoice } from './new-calls-choice';
import { NoticeChoices } from './notice-choices';
import { PasskeyList } from './passkey-list';
import { PasswordForm } from './password-form';
import { PersonalData } from './personal-data';
import { SessionList } from './session-list';

/** One's own account: name, language, notices, password, passkeys, and where one is signed in. */
export function ProfilePage() {
  const { t } = useMessages();
  usePageTitle(t('account.profile.title'));
  const session = useSession();
  const user = session?.user;
  if (session && !user) return <Navigate to="/sign-in?next=/profile" replace />;
  if (!user) return <PageHeader title={t('account.profile.title')} />;
  return (
    <>
      <PageHeader title={t('account.profile.title')} lead={t('account.profile.lead', { email: user.email })} />
      <h2>{t('account.profile.person')}</h2>
      <PersonForm user={user} />
      <h2>{t('account.notices.title')}</h2>
      <NoticeChoices email={user.email} />
      <NewCallsChoice />
      <h2>{t('account.profile.password')}</h2>
      <PasswordForm email={user.email} />
      <h2>{t('account.passkeys.title')}</h2>
      <PasskeyList email={user.email} />
      <h2>{t('account.profile.sessions')}</h2>
      <SessionList />
      <h2>{t('account.data.title')}</h2>
      <PersonalData />
    </>
  );
}

function PersonForm({ user }: { readonly user: User }) {
  const { t } = useMessages();
  const [name, setName] = useState(user.name);
  const [language, setLanguage] = useState<string>(user.language);
  const save = useAct(
    () => send(api.PUT('/api/account', { body: { name, language: language as Language } })),
    (session) => void enter(session),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={save.error} field="profile-name" />
      <TextField id="profile-name" label={t('account.name')} autoComplete="name" value={name} onChange={setName} />
      <SelectField
        label={t('account.profile.language')}
        value={language}
        onChange={setLanguage}
        options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
      />
      <Actions>
        <Button type="submit" disabled={save.isPending}>
          {t('account.save')}
        </Button>
      </Actions>
      {save.isSuccess && (
        <Notice tone="good" role="status">
          {t('account.saved')}
        </Notice>
      )}
    </form>
  );
}
