import { PageHeader } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../shared/messages';
import { usePageTitle } from '../shared/page';

export function NotFoundPage() {
  const { t } = useMessages();
  usePageTitle(t('common.notFound.title'));
  return (
    <>
      <PageHeader title={t('common.notFound.title')} lead={t('common.notFound.text')} />
      <Link to="/">{t('common.nav.calls')}</Link>
    </>
  );
}

export function ErrorPage() {
  const { t } = useMessages();
  return (
    <main>
      <PageHeader title={t('common.error.title')} lead={t('common.error.text')} />
      <a href={location.pathname}>{t('common.error.reload')}</a>
    </main>
  );
}
