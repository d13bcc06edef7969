import { Actions, Button, Dialog, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { ActButton } from '../account/act-button';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Member, Municipality } from '../views';

/** A member leaves and names who takes over. */
export function HandOver({
  municipality,
  leaving,
  onDone,
}: {
  readonly municipality: Municipality;
  readonly leaving: Member;
  readonly onDone: () => void;
}) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const others = municipality.members.filter(({ userId, active }) => active && userId !== leaving.userId);
  const [to, setTo] = useState(others[0]?.userId ?? '');
  const { userId, name } = leaving;
  const path = { id: municipality.id, userId };
  const handOver = useAct(
    () => send(api.POST('/api/municipalities/{id}/members/{userId}/hand-over', { params: { path }, body: { to } })),
    onDone,
  );
  const act = t('account.members.handOver');
  return (
    <>
      <Button kind="secondary" small aria-label={t('account.members.of', { act, name })} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog open={open} title={t('account.members.of', { act, name })} onClose={() => setOpen(false)}>
        <Failure of={handOver.error} />
        <p>{t('account.members.handOverText', { name })}</p>
        <SelectField
          label={t('account.members.successor')}
          value={to}
          onChange={setTo}
          options={others.map((member) => ({ value: member.userId, label: member.name }))}
        />
        <Actions>
          <ActButton act={handOver} kind="danger">
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
