import { type ReactNode, useEffect } from 'react';
import { Loading, Notice } from '@trilot/ui';
import { useMessages } from './messages';
import { errorMessage } from './problem-message';

/** Sets the document's title and moves the focus to the heading, as a page load would. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} – Trilot`;
  }, [title]);
}

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
}

/** Shows what was asked for; until then that it is coming, and a sentence when it cannot be had. Old content stays. */
export function Answer<Data>({
  query,
  children,
}: {
  readonly query: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t, language } = useMessages();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Notice tone="bad">{errorMessage(query.error, t, language)}</Notice>;
  return <Loading>{t('common.loading')}</Loading>;
}
