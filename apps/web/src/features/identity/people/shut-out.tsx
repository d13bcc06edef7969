import { Actions, Button, Dialog, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { ActButton } from '../account/act-button';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Person } from '../views';

/** Shuts a person out, with a reason. */
export function ShutOut({ person: { id, name } }: { readonly person: Person }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const shutOut = useAct(
    () => send(api.PUT('/api/managed-people/{id}/exclusion', { params: { path: { id } }, body: { reason } })),
    () => setOpen(false),
  );
  const act = t('account.people.shutOut');
  return (
    <>
      <Button kind="secondary" small aria-label={t('account.members.of', { act, name })} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog open={open} title={t('account.members.of', { act, name })} onClose={() => setOpen(false)}>
        <Failure of={shutOut.error} />
        <p>{t('account.people.shutOutText', { name })}</p>
        <TextArea label={t('common.reason')} value={reason} onChange={setReason} rows={3} />
        <Actions>
          <ActButton act={shutOut} kind="danger">
            {act}
          </ActButton>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
