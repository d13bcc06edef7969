import { INTERFACE_LANGUAGES, interfaceLanguage, LANGUAGE_NAMES } from '@trilot/i18n';
import { Loading, Logo, SkipLink } from '@trilot/ui';
import { Suspense } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { SignInDialog, SignOutButton } from '../features/identity';
import { draftOwner } from '../shared/draft-owner';
import { useMessages } from '../shared/messages';
import { useOnline } from '../shared/online';
import { chooseLanguage, type User, useSession } from '../shared/session';
import { ErrorBoundary } from './error-page';
import styles from './layout.module.css';
import { navigationFor } from './navigation';
import { useFocusOnNavigation, useScrollOnNavigation } from './navigation-effects';
import { ThemeSwitch } from './theme-switch';

/** Pages of somebody; who has not signed in yet does that first and comes back. */
const PERSONAL = /^\/(apply|evaluate|manage|audit|inbox)(\/|$)/;

/** Pages that need the whole width of the window. */
const WIDE = /^\/(evaluate\/(?!scoring$|.+\/consensus$)|manage\/lots\/(?!.+\/statistics$))/;

export function Layout() {
  const { t } = useMessages();
  const session = useSession();
  const { pathname } = useLocation();
  const online = useOnline();
  useFocusOnNavigation();
  useScrollOnNavigation();
  return (
    <>
      <SkipLink href="#main">{t('common.skip')}</SkipLink>
      <header className={styles['top']}>
        <div className={styles['bar']}>
          <Link to="/" className={styles['brand']}>
            <Logo size={28} />
            Trilot
          </Link>
          <nav className={styles['nav']} aria-label={t('common.nav.label')}>
            {navigationFor(session?.user ?? null).map(({ to, label }) => (
              <NavLink key={to} to={to} end={to === '/'}>
                {t(label)}
              </NavLink>
            ))}
          </nav>
          <div className={styles['tools']}>
            <LanguageSwitch signedIn={Boolean(session?.user)} />
            {session && <Account user={session.user} />}
          </div>
        </div>
        {!online && (
          <div className={styles['offline']} role="status">
            {t('common.offline')}
          </div>
        )}
      </header>
      <main id="main" className={`${styles['main']} ${WIDE.test(pathname) ? styles['wide'] : ''}`}>
        <ErrorBoundary place={pathname}>
          <Suspense fallback={<Loading>{t('common.loading')}</Loading>}>
            <PersonalOutlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={styles['foot']}>
        <ul>
          <li>
            <Link to="/accessibility">{t('common.foot.accessibility')}</Link>
          </li>
          <li>
            <Link to="/privacy">{t('common.foot.privacy')}</Link>
          </li>
          <li>
            <Link to="/verify">{t('common.foot.verify')}</Link>
          </li>
          <li>
            <a href="/api/docs">{t('common.foot.api')}</a>
          </li>
          <li className={styles['colours']}>
            <ThemeSwitch />
          </li>
        </ul>
      </footer>
      <SignInDialog />
    </>
  );
}

/** Who was signed in stays on the page when the session ends: the dialog over it asks, and nothing typed is lost. */
function PersonalOutlet() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const stranger = session !== undefined && session.user === null && draftOwner() === null;
  if (!stranger || !PERSONAL.test(pathname)) return <Outlet />;
  return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
}

function LanguageSwitch({ signedIn }: { readonly signedIn: boolean }) {
  const { t, language } = useMessages();
  return (
    <select
      aria-label={t('common.language')}
      value={language}
      onChange={(event) => {
        // without a connection the page stays in its language, or the choice stays on this computer
        chooseLanguage(interfaceLanguage(event.target.value), signedIn).catch(() => undefined);
      }}
    >
      {INTERFACE_LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {LANGUAGE_NAMES[code]}
        </option>
      ))}
    </select>
  );
}

function Account({ user }: { readonly user: User | null }) {
  const { t } = useMessages();
  if (!user) return <Link to="/sign-in">{t('common.signIn')}</Link>;
  return (
    <>
      <Link to="/inbox">{t('common.inbox')}</Link>
      <Link to="/profile" className={styles['person']}>
        {user.name}
      </Link>
      <SignOutButton />
    </>
  );
}
