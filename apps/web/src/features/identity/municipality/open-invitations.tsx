import { Tag } from '@trilot/ui';
import type { Schemas } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { ActButton } from '../account/act-button';
import { useInstant } from '../account/use-instant';
import { Failure } from '../failure';
import { Item, Items } from '../items';
import { useAct } from '../use-act';

type OpenInvitation = Schemas['OpenInvitationView'];

interface Revoking {
  readonly mayRevoke: (role: OpenInvitation['role']) => boolean;
  readonly onRevoke: (id: string) => Promise<unknown>;
}

/** Invitations that nobody has accepted yet; nothing where there are none. */
export function OpenInvitations({
  invitations,
  ...revoking
}: Revoking & { readonly invitations: readonly OpenInvitation[] }) {
  const { t } = useMessages();
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t('account.invite.open')}</h2>
      <Items>
        {invitations.map((invitation) => (
          <InvitationItem key={invitation.id} invitation={invitation} {...revoking} />
        ))}
      </Items>
    </section>
  );
}

function InvitationItem({ invitation, mayRevoke, onRevoke }: Revoking & { readonly invitation: OpenInvitation }) {
  const { t } = useMessages();
  const instant = useInstant();
  const { id, email, role, invitedBy, expiresAt, expired } = invitation;
  const revoke = useAct(() => onRevoke(id));
  return (
    <Item
      title={email}
      tags={
        <>
          <Tag>{t(`account.role.${role}`)}</Tag>
          {expired && <Tag tone="warn">{t('account.invite.expired')}</Tag>}
        </>
      }
      text={t('account.invite.until', { invitedBy, at: instant(expiresAt) })}
      actions={
        mayRevoke(role) && (
          <ActButton
            act={revoke}
            kind="secondary"
            small
            label={t('account.members.of', { act: t('account.invite.revoke'), name: email })}
          >
            {t('account.invite.revoke')}
          </ActButton>
        )
      }
    >
      <Failure of={revoke.error} />
    </Item>
  );
}
