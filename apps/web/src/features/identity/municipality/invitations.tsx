import { MEMBER_ROLES } from '@trilot/domain';
import { Card } from '@trilot/ui';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { InviteForm } from './invite-form';
import type { Municipality } from '../views';
import { OpenInvitations } from './open-invitations';

/** Inviting somebody to act for the municipality, and what is still open. */
export function Invitations({ municipality }: { readonly municipality: Municipality }) {
  const { t } = useMessages();
  const { id, invitations, abilities } = municipality;
  const roles = MEMBER_ROLES.filter((role) => abilities.invite[role].allowed);
  return (
    <>
      <OpenInvitations
        invitations={invitations}
        mayRevoke={(role) => roles.some((own) => own === role)}
        onRevoke={(invitationId) =>
          send(
            api.DELETE('/api/municipalities/{id}/invitations/{invitationId}', {
              params: { path: { id, invitationId } },
            }),
          )
        }
      />
      {roles.length > 0 && (
        <Card>
          <h2>{t('account.invite.title')}</h2>
          <InviteForm
            roles={roles}
            textOf={(role) => t(`account.role.${role}.text`)}
            onInvite={(body) =>
              send(api.POST('/api/municipalities/{id}/invitations', { params: { path: { id } }, body }))
            }
          />
        </Card>
      )}
    </>
  );
}
