import { useQuery } from '@tanstack/react-query';
import { Actions, Button, buttonClass, Dialog, Notice, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { forgetHere } from '../../../shared/session';
import { Failure } from '../failure';
import { useAct } from '../use-act';

/** What the product holds about oneself: to take along, or to have erased. */
export function PersonalData() {
  const { t } = useMessages();
  return (
    <>
      <p>{t('account.data.text')}</p>
      <Actions>
        <a className={buttonClass('secondary')} href="/api/account/personal-data" download>
          {t('account.data.export')}
        </a>
      </Actions>
      <h3>{t('account.erase.title')}</h3>
      <p>{t('account.erase.goes')}</p>
      <p>{t('account.erase.stays')}</p>
      <Erasure />
    </>
  );
}

function Erasure() {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  const query = useQuery({ queryKey: ['account', 'erasure'], queryFn: () => send(api.GET('/api/account/erasure')) });
  return (
    <Answer query={query}>
      {({ erase: { refusal } }) =>
        refusal ? (
          <Notice>{problemMessage(refusal, t, language)}</Notice>
        ) : (
          <>
            <Actions>
              <Button kind="danger" onClick={() => setOpen(true)}>
                {t('account.erase.act')}
              </Button>
            </Actions>
            <Dialog open={open} title={t('account.erase.title')} onClose={() => setOpen(false)}>
              <EraseForm onCancel={() => setOpen(false)} />
            </Dialog>
          </>
        )
      }
    </Answer>
  );
}

function EraseForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useMessages();
  const [password, setPassword] = useState('');
  const erase = useAct(
    () => send(api.POST('/api/account/erasure', { body: { password } })),
    () => void forgetHere(),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={erase.error} field="erase-password" />
      <p>{t('account.erase.forGood')}</p>
      <TextField
        id="erase-password"
        label={t('account.profile.oldPassword')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Actions>
        <Button type="submit" kind="danger" disabled={erase.isPending || password === ''}>
          {t('account.erase.act')}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}
