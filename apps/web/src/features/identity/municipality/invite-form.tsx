import { INVITATION_DAYS, type MemberRole, type Role } from '@trilot/domain';
import { Actions, Button, DescribedChoices, Notice, SelectField, TextField } from '@trilot/ui';
import { type FormEvent, useId, useState } from 'react';
import type { Schemas } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { useAct } from '../use-act';

type AnyRole = MemberRole | Role;

interface Invitation<Invited extends AnyRole> {
  readonly email: string;
  readonly role: Invited;
}

/** Invites an address to a role; the answer says nothing about whether there is an account for it. */
export function InviteForm<Invited extends AnyRole>({
  roles,
  textOf,
  onInvite,
}: {
  readonly roles: readonly Invited[];
  /** What a role is for, where that is not in its name. */
  readonly textOf?: (role: Invited) => string;
  readonly onInvite: (invitation: Invitation<Invited>) => Promise<Schemas['MadeInvitationView']>;
}) {
  const { t } = useMessages();
  const field = useId();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState(roles[0]!);
  const invite = useAct(onInvite, () => setEmail(''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ email, role });
  };
  const options = roles.map((value) => ({ value, label: t(`account.role.${value}`) }));
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={invite.error} field={field} />
      <TextField
        id={field}
        label={t('account.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
      />
      {textOf ? (
        <DescribedChoices
          legend={t('account.invite.role')}
          value={role}
          onChange={setRole}
          options={options.map((option) => ({ ...option, text: textOf(option.value) }))}
        />
      ) : (
        <SelectField
          label={t('account.invite.role')}
          value={role}
          onChange={(value) => setRole(value as Invited)}
          options={options}
        />
      )}
      <Actions>
        <Button type="submit" disabled={invite.isPending}>
          {t('account.invite.send')}
        </Button>
      </Actions>
      {invite.isSuccess && <Sent email={invite.variables.email} link={invite.data.link} />}
    </form>
  );
}

/** That the invitation is on its way, or the link to hand on where no mail is sent. */
function Sent({ email, link }: { readonly email: string; readonly link: string | null }) {
  const { t } = useMessages();
  const [copied, setCopied] = useState(false);
  const days = INVITATION_DAYS;
  if (link === null) {
    return (
      <Notice tone="good" role="status">
        {t('account.invite.sent', { email, days })}
      </Notice>
    );
  }
  return (
    <Notice tone="good" role="status">
      <p>{t('account.invite.link', { email, days })}</p>
      <TextField label={t('account.invite.linkLabel')} value={link} onChange={() => undefined} />
      <Button
        kind="secondary"
        small
        onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
      >
        {t(copied ? 'account.invite.copied' : 'account.invite.copy')}
      </Button>
    </Notice>
  );
}
