import { useQuery } from '@tanstack/react-query';
import { checkPasskeyName } from '@trilot/domain';
import { Actions, Button, Dialog, Notice, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { Failure } from '../failure';
import { Item, Items } from '../items';
import { addPasskey, hasPasskeys, NoPasskey } from '../passkeys';
import { useAct } from '../use-act';
import { ActButton } from './act-button';
import { useInstant } from './use-instant';

type OwnPasskey = Schemas['OwnPasskeyView'];

/** One's passkeys: which there are, and another one. */
export function PasskeyList({ email }: { readonly email: string }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState(false);
  const query = useQuery({
    queryKey: ['account', 'passkeys'],
    queryFn: () => send(api.GET('/api/account/passkeys')),
  });
  const start = () => {
    setOpen(true);
    setAdded(false);
  };
  const done = () => {
    setOpen(false);
    setAdded(true);
  };
  return (
    <>
      <p>{t('account.passkeys.text')}</p>
      <Answer query={query}>
        {(passkeys) =>
          passkeys.length === 0 ? (
            <p>{t('account.passkeys.none')}</p>
          ) : (
            <Items>
              {passkeys.map((passkey) => (
                <PasskeyItem key={passkey.id} passkey={passkey} />
              ))}
            </Items>
          )
        }
      </Answer>
      {added && (
        <Notice tone="good" role="status">
          {t('account.passkeys.done')}
        </Notice>
      )}
      {hasPasskeys() ? (
        <Actions>
          <Button kind="secondary" onClick={start}>
            {t('account.passkeys.add')}
          </Button>
        </Actions>
      ) : (
        <Notice>{t('account.passkeys.unsupported')}</Notice>
      )}
      <Dialog open={open} title={t('account.passkeys.add')} onClose={() => setOpen(false)}>
        <AddForm email={email} onDone={done} onCancel={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function AddForm({
  email,
  onDone,
  onCancel,
}: {
  readonly email: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAct(() => addPasskey(password, name), onDone);
  const { error } = add;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!checkPasskeyName(name)) add.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {error instanceof NoPasskey ? (
        <Notice tone="warn" role="alert">
          {t(error.reason === 'known' ? 'account.passkeys.known' : 'account.passkeys.notAdded')}
        </Notice>
      ) : (
        <Failure of={error} field="passkey-password" />
      )}
      <NameField id="passkey-name" name={name} tried={tried} onChange={setName} />
      {/* tells password managers whose password it is */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        id="passkey-password"
        label={t('account.profile.oldPassword')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Actions>
        <Button type="submit" disabled={add.isPending}>
          {t('account.passkeys.add')}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}

function NameField({
  id,
  name,
  tried,
  onChange,
}: {
  readonly id: string;
  readonly name: string;
  /** Nothing is wrong before it has been sent. */
  readonly tried: boolean;
  readonly onChange: (name: string) => void;
}) {
  const { t, language } = useMessages();
  const refusal = checkPasskeyName(name);
  return (
    <TextField
      id={id}
      label={t('account.passkeys.name')}
      hint={t('account.passkeys.nameHint')}
      error={tried && refusal ? problemMessage(refusal, t, language) : null}
      value={name}
      onChange={onChange}
    />
  );
}

function PasskeyItem({ passkey: { id, name, addedAt, usedAt } }: { readonly passkey: OwnPasskey }) {
  const { t } = useMessages();
  const instant = useInstant();
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const act = (which: 'rename' | 'remove') => t('account.members.of', { act: t(`account.passkeys.${which}`), name });
  const used = usedAt === null ? t('account.passkeys.unused') : t('account.profile.used', { at: instant(usedAt) });
  return (
    <Item
      title={name}
      text={`${t('account.passkeys.added', { at: instant(addedAt) })} · ${used}`}
      actions={(['rename', 'remove'] as const).map((which) => (
        <Button key={which} kind="secondary" small aria-label={act(which)} onClick={() => setOpen(which)}>
          {t(`account.passkeys.${which}`)}
        </Button>
      ))}
    >
      <Dialog open={open === 'rename'} title={act('rename')} onClose={close}>
        <RenameForm id={id} initialName={name} onDone={close} />
      </Dialog>
      <Dialog open={open === 'remove'} title={act('remove')} onClose={close}>
        <Removal id={id} name={name} onCancel={close} />
      </Dialog>
    </Item>
  );
}

function RenameForm({
  id,
  initialName,
  onDone,
}: {
  readonly id: string;
  readonly initialName: string;
  readonly onDone: () => void;
}) {
  const { t } = useMessages();
  const [name, setName] = useState(initialName);
  const [tried, setTried] = useState(false);
  const field = `passkey-name-${id}`;
  const rename = useAct(
    () => send(api.PUT('/api/account/passkeys/{id}', { params: { path: { id } }, body: { name } })),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!checkPasskeyName(name)) rename.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={rename.error} field={field} />
      <NameField id={field} name={name} tried={tried} onChange={setName} />
      <Actions>
        <Button type="submit" disabled={rename.isPending}>
          {t('account.save')}
        </Button>
        <Button kind="secondary" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}

function Removal({
  id,
  name,
  onCancel,
}: {
  readonly id: string;
  readonly name: string;
  readonly onCancel: () => void;
}) {
  const { t } = useMessages();
  const remove = useAct(() => send(api.DELETE('/api/account/passkeys/{id}', { params: { path: { id } } })));
  return (
    <>
      <Failure of={remove.error} />
      <p>{t('account.passkeys.removeText', { name })}</p>
      <Actions>
        <ActButton act={remove} kind="danger">
          {t('account.passkeys.remove')}
        </ActButton>
        <Button kind="secondary" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}
