import { useQuery } from '@tanstack/react-query';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';

/** How many are told of new calls: all that anybody sees of them. */
export function SubscriptionCounts() {
  const { t } = useMessages();
  const { data } = useQuery({
    queryKey: ['subscriptions', 'counts'],
    queryFn: () => send(api.GET('/api/subscriptions/counts')),
  });
  return data ? <p>{t('account.people.subscriptions', data)}</p> : null;
}
