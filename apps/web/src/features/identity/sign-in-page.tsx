import { PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { usePageTitle } from '../../shared/page';
import { type Session, useSession } from '../../shared/session';
import { DemonstrationAccounts } from './demonstration-accounts';
import { homeOf } from './home-of';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

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
      <div className={styles['page']}>
        <div>
          <SignInForm key={email} initialEmail={email} onDone={done} />
          <p className={styles['forgotten']}>
            <Link to="/recover">{t('public.signIn.forgotten')}</Link>
          </p>
        </div>
        {session?.demonstrationAccounts && (
          <DemonstrationAccounts accounts={session.demonstrationAccounts} onChoose={setEmail} />
        )}
      </div>
    </>
  );
}
