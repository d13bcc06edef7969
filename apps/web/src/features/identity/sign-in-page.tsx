import { Button, Card, DataTable, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { usePageTitle } from '../../shared/page';
import { type Session, type User, useSession } from '../../shared/session';
import { SignInForm } from './sign-in-form';

/** Where each role begins its work. */
function homeOf({ roles, memberships }: User): string {
  if (memberships.length > 0) return '/apply';
  if (roles.includes('evaluator')) return '/evaluate';
  if (roles.includes('administrator')) return '/audit';
  return '/manage';
}

/** Only addresses of this site are followed after signing in. */
function safeNext(next: string | null): string | null {
  return next && /^\/(?![/\\])/.test(next) ? next : null;
}

export function SignInPage() {
  const { t } = useMessages();
  const session = useSession();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [email, setEmail] = useState('');
  usePageTitle(t('common.signIn'));
  const next = safeNext(parameters.get('next'));
  const done = ({ user }: Session) => user && void navigate(next ?? homeOf(user), { replace: true });
  if (session?.user) return <Navigate to={next ?? homeOf(session.user)} replace />;
  return (
    <>
      <PageHeader title={t('common.signIn')} />
      <SignInForm key={email} initialEmail={email} onDone={done} />
      {session?.demonstrationAccounts && (
        <Card>
          <h2>{t('public.signIn.demonstration')}</h2>
          <p>{t('public.signIn.demonstrationText')}</p>
          <DataTable caption={t('public.signIn.accounts')}>
            <thead>
              <tr>
                <th scope="col">{t('public.signIn.person')}</th>
                <th scope="col">{t('public.signIn.role')}</th>
                <th scope="col">{t('public.signIn.email')}</th>
              </tr>
            </thead>
            <tbody>
              {session.demonstrationAccounts.map((account) => (
                <tr key={account.email}>
                  <td>{account.name}</td>
                  <td>{account.role}</td>
                  <td>
                    <Button kind="quiet" small onClick={() => setEmail(account.email)}>
                      {account.email}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Card>
      )}
    </>
  );
}
