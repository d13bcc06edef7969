import { Actions, Button, Dialog } from '@trilot/ui';
import { useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { ActButton } from '../account/act-button';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Member, Municipality } from '../views';

/** Takes a member out, or leaves; asked once more, because it takes effect at once. */
export function LetGo({
  municipality,
  member,
  isOwn,
  onDone,
}: {
  readonly municipality: Municipality;
  readonly member: Member;
  readonly isOwn: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const { userId, name } = member;
  const path = { id: municipality.id, userId };
  const remove = useAct(
    () => send(api.DELETE('/api/municipalities/{id}/members/{userId}', { params: { path } })),
    onDone,
  );
  const act = t(isOwn ? 'account.members.leave' : 'account.members.remove');
  const facts = { name, municipality: municipality.name };
  return (
    <>
      <Button kind="secondary" small aria-label={t('account.members.of', { act, name })} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog open={open} title={t('account.members.of', { act, name })} onClose={() => setOpen(false)}>
        <Failure of={remove.error} />
        <p>{t(isOwn ? 'account.members.leaveText' : 'account.members.removeText', facts)}</p>
        <Actions>
          <ActButton act={remove} kind="danger">
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
