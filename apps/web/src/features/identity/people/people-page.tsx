import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { mayGiveRole, type Role, ROLES } from '@trilot/domain';
import { Card, EmptyState, PageHeader, SelectField, TextField } from '@trilot/ui';
import { useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useSession } from '../../../shared/session';
import { Items } from '../items';
import { InviteForm } from '../municipality/invite-form';
import { OpenInvitations } from '../municipality/open-invitations';
import { PeopleNav } from './people-nav';
import styles from './people.module.css';
import { PersonItem } from './person-item';
import { SubscriptionCounts } from './subscription-counts';
import { useSearch } from '../../../shared/use-search';

/** Everybody with an account, and the roles they have in the programme. */
export function PeoplePage() {
  const { t } = useMessages();
  usePageTitle(t('account.people.title'));
  const { typed, setTyped, search } = useSearch();
  const [role, setRole] = useState('');
  const query = useQuery({
    queryKey: ['people', search, role],
    placeholderData: keepPreviousData,
    queryFn: () =>
      send(api.GET('/api/managed-people', { params: { query: { search, ...(role ? { role: role as Role } : {}) } } })),
  });
  return (
    <>
      <PageHeader title={t('account.people.title')} lead={t('account.people.lead')} />
      <PeopleNav />
      <Inviting />
      <div className={styles['search']} role="search">
        <TextField label={t('account.people.find')} value={typed} onChange={setTyped} />
        <SelectField
          label={t('account.people.role')}
          value={role}
          onChange={setRole}
          options={[
            { value: '', label: t('account.people.allRoles') },
            ...ROLES.map((value) => ({ value, label: t(`account.role.${value}`) })),
          ]}
        />
      </div>
      <Answer query={query}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState title={t('account.people.none')}>
              <p>{t('account.people.noneText')}</p>
            </EmptyState>
          ) : (
            <Items>
              {people.map((person) => (
                <PersonItem key={person.id} person={person} />
              ))}
            </Items>
          )
        }
      </Answer>
      <SubscriptionCounts />
    </>
  );
}

/** Inviting somebody to a role, and who has been invited. */
function Inviting() {
  const { t } = useMessages();
  const user = useSession()?.user;
  const query = useQuery({
    queryKey: ['people', 'invitations'],
    queryFn: () => send(api.GET('/api/managed-people/invitations')),
  });
  if (!user) return null;
  const actor = { userId: user.id, roles: user.roles, memberships: user.memberships };
  const roles = ROLES.filter((role) => mayGiveRole(actor, role) === null);
  if (roles.length === 0) return null;
  return (
    <>
      <OpenInvitations
        invitations={query.data ?? []}
        mayRevoke={(role) => roles.some((own) => own === role)}
        onRevoke={(id) => send(api.DELETE('/api/managed-people/invitations/{id}', { params: { path: { id } } }))}
      />
      <Card>
        <details className={styles['more']}>
          <summary>{t('account.people.invite')}</summary>
          <InviteForm roles={roles} onInvite={(body) => send(api.POST('/api/managed-people/invitations', { body }))} />
        </details>
      </Card>
    </>
  );
}
