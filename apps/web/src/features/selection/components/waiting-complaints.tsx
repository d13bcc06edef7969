import { isAnswerLate } from '@trilot/domain';
import { formatDay } from '@trilot/i18n';
import { Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { serverTime } from '../../../shared/clock';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { useWaitingComplaints, type WaitingComplaint } from '../api/selection';
import styles from './selection.module.css';

/** Complaints of a call that wait for an answer, the one that is due first first; none for whoever may not read them. */
export function useComplaintsOf(slug: string): readonly WaitingComplaint[] {
  const mayAnswer = useRoleRefusal()('complaint:answer') === null;
  const complaints = useWaitingComplaints(mayAnswer).data ?? [];
  return complaints.filter(({ callSlug }) => callSlug === slug);
}

/** One of them: about which proposal, by when it is answered, and the way to it. */
export function WaitingComplaintItem({ complaint }: { readonly complaint: WaitingComplaint }) {
  const { t, language } = useMessages();
  const { id, reference, zone, dueAt } = complaint;
  const late = isAnswerLate({ dueAt, decidedAt: null }, new Date(serverTime()).toISOString());
  return (
    <li>
      <Link to={`/manage/complaints/${id}`}>
        {t('manager.waiting.complaint', { reference, day: formatDay(dueAt, zone, language) })}
      </Link>
      {late && (
        <>
          {' '}
          <Tag tone="bad">{t('manager.waiting.late')}</Tag>
        </>
      )}
    </li>
  );
}

/** The part of a call's page that names them; nothing while none waits. */
export function WaitingComplaints({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const complaints = useComplaintsOf(slug);
  if (complaints.length === 0) return null;
  return (
    <>
      <h2>{t('manager.overview.complaints')}</h2>
      <ul className={styles['waiting']}>
        {complaints.map((complaint) => (
          <WaitingComplaintItem key={complaint.id} complaint={complaint} />
        ))}
      </ul>
    </>
  );
}
