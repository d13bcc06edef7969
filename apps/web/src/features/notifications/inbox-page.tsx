import { useMutation, useQuery } from '@tanstack/react-query';
import { formatInstant } from '@trilot/i18n';
import { Card, EmptyState, PageHeader, Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { api, queryClient, type Schemas, send } from '../../shared/api';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import styles from './inbox.module.css';

export function InboxPage() {
  const { t } = useMessages();
  usePageTitle(t('common.inbox'));
  const query = useQuery({ queryKey: ['inbox'], queryFn: () => send(api.GET('/api/inbox')) });
  return (
    <>
      <PageHeader title={t('common.inbox')} lead={t('public.inbox.lead')} />
      <Answer query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('public.inbox.empty')} />
          ) : (
            list.map((message) => <Message key={message.id} message={message} />)
          )
        }
      </Answer>
    </>
  );
}

function Message({ message }: { readonly message: Schemas['MessageView'] }) {
  const { t, language } = useMessages();
  const read = useMutation({
    mutationFn: () => send(api.POST('/api/inbox/{id}/reading', { params: { path: { id: message.id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['inbox'] }),
  });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Card>
      <details onToggle={(event) => event.currentTarget.open && !message.readAt && read.mutate()}>
        <summary>
          <strong lang={message.language}>{message.subject}</strong>{' '}
          {!message.readAt && <Tag tone="accent">{t('public.inbox.new')}</Tag>}
          <span className={styles['when']}>{formatInstant(message.createdAt, zone, language)}</span>
        </summary>
        <p className={styles['body']} lang={message.language}>
          {message.body}
        </p>
        {message.link && <Link to={message.link}>{t('public.inbox.open')}</Link>}
      </details>
    </Card>
  );
}
