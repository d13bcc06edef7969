import { formatInstant } from '@trilot/i18n';
import { buttonClass, Card, FactList, Notice, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import { AnswerForm, SecondPerson } from './answer-form';
import { type Complaint, useComplaint } from './complaints';
import styles from './complaints.module.css';
import { StateTag } from './state-tag';

/** One complaint with its clock, for those who answer it. */
export function ComplaintPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const complaint = useComplaint(id);
  return (
    <>
      {!complaint.data && <PageHeader title={t('announced.complaints.title')} />}
      <Answer query={complaint}>{(data) => <Whole complaint={data} />}</Answer>
    </>
  );
}

function Whole({ complaint }: { readonly complaint: Complaint }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const call = text(complaint.callTitle);
  const title = t('announced.complaints.about', { reference: complaint.reference });
  usePageTitle(title);
  const {
    state,
    aboutCorrection,
    ground,
    lodgedAt,
    dueAt,
    decidedAt,
    decidedBy,
    proposedBy,
    zone,
    digest,
    mustRankAnew,
  } = complaint;
  const at = (instant: string) => formatInstant(instant, zone, language);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <span lang={call.lang}>{call.text}</span> ·{' '}
            <Link to={`/manage/${complaint.callSlug}/complaints`}>{t('announced.complaints.title')}</Link>
          </>
        }
        title={title}
      />
      <Card>
        <p>
          <StateTag state={state} />
          {aboutCorrection && <> {t('announced.complaints.aboutCorrection')}</>}
        </p>
        <FactList
          facts={[
            [t('announced.complaints.applicant'), `${complaint.municipality}: ${complaint.title}`],
            [t('announced.complaint.ground'), t(`announced.ground.${ground}`)],
            [t('announced.complaint.lodgedAt'), at(lodgedAt)],
            [t('announced.complaint.dueAt'), at(dueAt)],
            ...(proposedBy ? [[t('announced.complaints.proposedBy'), proposedBy] as const] : []),
            ...(decidedAt && decidedBy
              ? [[t('announced.complaint.decidedAt'), `${at(decidedAt)}, ${decidedBy}`] as const]
              : []),
            [
              t('announced.complaint.digest'),
              <code key="digest" className={styles['digest']}>
                {digest}
              </code>,
            ],
          ]}
        />
        <h2 className={styles['heading']}>{t('announced.complaint.text')}</h2>
        <p className={styles['written']}>{complaint.text}</p>
      </Card>
      {mustRankAnew && (
        <Notice tone="warn">
          <p>{t('announced.complaints.mustRankAnewText')}</p>
          <Link className={buttonClass('secondary', true)} to={`/manage/lots/${complaint.lotId}/board`}>
            {t('announced.complaints.board')}
          </Link>
        </Notice>
      )}
      {complaint.answer !== null && (
        <Card>
          <h2 className={styles['heading']}>{t('announced.complaint.answer')}</h2>
          <p className={styles['written']}>{complaint.answer}</p>
        </Card>
      )}
      {state === 'lodged' && <AnswerForm complaint={complaint} />}
      {state === 'upholdProposed' && <SecondPerson complaint={complaint} />}
    </>
  );
}
