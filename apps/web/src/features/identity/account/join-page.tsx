import { useQuery } from '@tanstack/react-query';
import { buttonClass, Card, EmptyState, FactList, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf, api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { enter, type Session, useSession } from '../../../shared/session';
import { Failure } from '../failure';
import { homeOf } from '../home-of';
import { useAct } from '../use-act';
import { ActButton } from './act-button';
import { NewAccountForm } from './new-account-form';
import { useInstant } from './use-instant';

type Invitation = Schemas['InvitationView'];

/** Where an invitation is accepted: with a new account by the token of the link, or with the one that is signed in. */
export function JoinPage() {
  const { t } = useMessages();
  usePageTitle(t('account.join.title'));
  const session = useSession();
  const [token] = useState(() => location.hash.slice(1));
  return (
    <>
      <PageHeader title={t('account.join.title')} />
      {session?.user && <OwnInvitations email={session.user.email} />}
      {session?.user === null && (token ? <ByToken token={token} /> : <SignInFirst />)}
    </>
  );
}

function SignInFirst() {
  const { t } = useMessages();
  return (
    <>
      <Notice>{t('account.join.signIn')}</Notice>
      <Link className={buttonClass()} to="/sign-in?next=/join">
        {t('common.signIn')}
      </Link>
    </>
  );
}

function ByToken({ token }: { readonly token: string }) {
  const { t, language } = useMessages();
  const joined = useJoined();
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.POST('/api/invitations/lookup', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <Answer query={query}>
      {(invitation) => (
        <>
          <Facts invitation={invitation} />
          <h2>{t('account.join.new')}</h2>
          <NewAccountForm
            email={invitation.email}
            onSend={({ name, password }) =>
              answerOf(api.POST('/api/invitations/acceptance', { body: { token, name, password, language } }))
            }
            onDone={joined}
          />
          <Link to="/sign-in?next=/join">{t('account.join.have')}</Link>
        </>
      )}
    </Answer>
  );
}

function OwnInvitations({ email }: { readonly email: string }) {
  const { t } = useMessages();
  const query = useQuery({
    queryKey: ['account', 'invitations'],
    queryFn: () => send(api.GET('/api/account/invitations')),
  });
  return (
    <Answer query={query}>
      {(list) =>
        list.length === 0 ? (
          <EmptyState title={t('account.join.none')}>
            <p>{t('account.join.noneText', { email })}</p>
          </EmptyState>
        ) : (
          list.map((invitation) => <OwnInvitation key={invitation.id} invitation={invitation} />)
        )
      }
    </Answer>
  );
}

function OwnInvitation({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useMessages();
  const { id } = invitation;
  const accept = useAct(
    () => send(api.POST('/api/account/invitations/{id}/acceptance', { params: { path: { id } } })),
    useJoined(),
  );
  return (
    <Card>
      <Failure of={accept.error} />
      <Facts invitation={invitation} />
      <ActButton act={accept}>{t('account.join.accept')}</ActButton>
    </Card>
  );
}

function Facts({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useMessages();
  const instant = useInstant();
  const { municipalityName: municipality, invitedBy, role, expiresAt } = invitation;
  return (
    <>
      <p>
        {municipality === null
          ? t('account.join.programme', { invitedBy })
          : t('account.join.municipality', { invitedBy, municipality })}
      </p>
      <FactList
        facts={[
          [t('account.join.as'), t(`account.role.${role}`)],
          [t('account.join.until'), instant(expiresAt)],
        ]}
      />
    </>
  );
}

/** Goes on as whoever has joined. */
function useJoined(): (session: Session) => void {
  const navigate = useNavigate();
  return (session) => void enter(session).then(({ user }) => user && navigate(homeOf(user), { replace: true }));
}
