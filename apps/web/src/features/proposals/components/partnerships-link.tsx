import { useQuery } from '@tanstack/react-query';
import { Notice } from '@trilot/ui';
import { Link } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';

/** The way to the parts in the proposals of others; says how many wait for an answer. Nothing where there are none. */
export function PartnershipsLink() {
  const { t } = useMessages();
  const enabled = useRoleRefusal()('partnership:decide') === null;
  const { data } = useQuery({ queryKey: ['partnerships'], enabled, queryFn: () => send(api.GET('/api/partnerships')) });
  if (!data || data.length === 0) return null;
  const count = data.filter(({ state }) => state === 'asked').length;
  const link = <Link to="/apply/partnerships">{t('applicant.partnerships.title')}</Link>;
  if (count === 0) return <p>{link}</p>;
  return (
    <Notice>
      {t('applicant.partnerships.waiting', { count })} {link}
    </Notice>
  );
}
