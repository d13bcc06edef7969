import { isAnswerLate } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { DataTable, EmptyState, PageHeader, Tag } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import { type CallComplaints, type ComplaintSummary, useCallComplaints } from './complaints';
import styles from './complaints.module.css';
import { StateTag } from './state-tag';

/** Complaints about the decisions of a call: what waits comes first, by when its answer is due. */
export function ComplaintsPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const complaints = useCallComplaints(slug);
  usePageTitle(t('announced.complaints.title'));
  return (
    <>
      {!complaints.data && <PageHeader title={t('announced.complaints.title')} />}
      <Answer query={complaints}>{(data) => <Complaints view={data} />}</Answer>
    </>
  );
}

function Complaints({ view }: { readonly view: CallComplaints }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(view.title);
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${view.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('announced.complaints.title')}
        lead={t('announced.complaints.lead')}
      />
      {view.complaints.length === 0 ? (
        <EmptyState title={t('announced.complaints.none')} />
      ) : (
        <DataTable caption={t('announced.complaints.title')} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t('announced.letters.proposal')}</th>
              <th scope="col">{t('announced.complaint.ground')}</th>
              <th scope="col">{t('announced.awards.state')}</th>
              <th scope="col">{t('announced.complaint.dueAt')}</th>
            </tr>
          </thead>
          <tbody>
            {view.complaints.map((complaint) => (
              <Row key={complaint.id} complaint={complaint} view={view} />
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}

function Row({ complaint, view }: { readonly complaint: ComplaintSummary; readonly view: CallComplaints }) {
  const { t, language } = useMessages();
  const { id, reference, municipality, aboutCorrection, ground, state, dueAt, mustRankAnew } = complaint;
  const late = isAnswerLate(complaint, view.serverNow);
  return (
    <tr>
      <th scope="row">
        <Link to={`/manage/complaints/${id}`}>{reference}</Link>
        <span className={styles['soft']}>{municipality}</span>
        {aboutCorrection && <span className={styles['soft']}>{t('announced.complaints.aboutCorrection')}</span>}
      </th>
      <td>{t(`announced.ground.${ground}`)}</td>
      <td>
        <StateTag state={state} />
        {mustRankAnew && (
          <span className={styles['soft']}>
            <Tag tone="bad">{t('announced.complaints.mustRankAnew')}</Tag>
          </span>
        )}
      </td>
      <td>
        {formatInstant(dueAt, view.zone, language)}
        {late && (
          <span className={styles['soft']}>
            <Tag tone="bad">{t('announced.complaints.late')}</Tag>
          </span>
        )}
      </td>
    </tr>
  );
}
