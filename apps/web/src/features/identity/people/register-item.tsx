import { checkTerritoryCode, isBlank, MEMBER_ROLES } from '@trilot/domain';
import { formatCountry, formatNumber } from '@trilot/i18n';
import { Actions, Button, Tag, TextArea } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { Item } from '../items';
import { InviteForm } from '../municipality/invite-form';
import { OpenInvitations } from '../municipality/open-invitations';
import { useAct } from '../use-act';
import styles from './people.module.css';
import { TerritoryField } from './territory-field';

type Municipality = Schemas['ManagedMunicipalityView'];

/** An entry of the register: who is in, whom to invite from outside, and its territory. */
export function RegisterItem({ municipality }: { readonly municipality: Municipality }) {
  const { t, language } = useMessages();
  const { id, name, localName, territory, population, registerNumber, members, signatories, invite } = municipality;
  const roles = MEMBER_ROLES.filter((role) => invite[role].allowed);
  return (
    <Item
      title={name}
      tags={
        <>
          <Tag>{territory}</Tag>
          {members === 0 && <Tag tone="warn">{t('account.register.noMember')}</Tag>}
          {members > 0 && signatories === 0 && <Tag tone="warn">{t('account.register.noSignatory')}</Tag>}
        </>
      }
      text={[
        localName,
        formatCountry(territory, language),
        t('account.register.about', { number: registerNumber, population: formatNumber(population, language) }),
        ...(members > 0 ? [t('account.register.members', { count: members })] : []),
      ].join(' · ')}
    >
      <details className={styles['more']}>
        <summary>{t('account.register.edit')}</summary>
        {roles.length > 0 && (
          <>
            <OpenInvitations
              invitations={municipality.invitations}
              mayRevoke={(role) => roles.some((own) => own === role)}
              onRevoke={(invitationId) =>
                send(
                  api.DELETE('/api/municipalities/{id}/invitations/{invitationId}', {
                    params: { path: { id, invitationId } },
                  }),
                )
              }
            />
            <InviteForm
              roles={roles}
              textOf={(role) => t(`account.role.${role}.text`)}
              onInvite={(body) =>
                send(api.POST('/api/municipalities/{id}/invitations', { params: { path: { id } }, body }))
              }
            />
          </>
        )}
        <TerritoryForm municipality={municipality} />
      </details>
    </Item>
  );
}

function TerritoryForm({ municipality: { id, version, territory } }: { readonly municipality: Municipality }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(territory);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const move = useAct(() =>
    send(
      api.PUT('/api/managed-municipalities/{id}/territory', {
        params: { path: { id } },
        headers: { 'If-Match': `"${version}"` },
        body: { territory: typed, reason },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!checkTerritoryCode(typed)) move.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={move.error} />
      <p>{t('account.register.moveText')}</p>
      <TerritoryField value={typed} tried={tried} onChange={setTyped} />
      <TextArea label={t('common.reason')} value={reason} onChange={setReason} rows={2} />
      <Actions>
        <Button type="submit" kind="secondary" disabled={move.isPending || isBlank(reason)}>
          {t('account.register.move')}
        </Button>
      </Actions>
    </form>
  );
}
