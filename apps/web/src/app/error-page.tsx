import { PageHeader } from '@trilot/ui';
import { Component, type ReactNode } from 'react';
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

function ErrorPage() {
  const { t } = useMessages();
  usePageTitle(t('common.error.title'));
  return (
    <>
      <PageHeader title={t('common.error.title')} lead={t('common.error.text')} />
      <a href={location.href}>{t('common.error.reload')}</a>
    </>
  );
}

interface Failure {
  readonly failed: boolean;
  readonly place: string;
}

/** Says in place of a page that it failed, until the reader goes to another one; the rest of the layout stays usable. */
export class ErrorBoundary extends Component<{ readonly place: string; readonly children: ReactNode }, Failure> {
  override state: Failure = { failed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<Failure> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: { readonly place: string }, shown: Failure): Failure | null {
    return place === shown.place ? null : { failed: false, place };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}
