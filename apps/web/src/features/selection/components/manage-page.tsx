import { formatDay } from '@trilot/i18n';
import { Actions, buttonClass, Card, EmptyState, PageHeader, Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { serverTime } from '../../../shared/clock';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useRoleRefusal } from '../../../shared/permission';
import { useCallText } from '../../../shared/text';
import { type CallSummary, type Overview, useCalls, useOverviews } from '../api/selection';
import styles from './selection.module.css';
import { waitingIn } from './waiting';
import { useComplaintsOf, WaitingComplaintItem } from './waiting-complaints';

/** What needs somebody comes first. */
const GROUPS = ['closed', 'open', 'coming', 'announced', 'cancelled'] as const;

/** The manager's home: every call by state, with what waits in it. */
export function ManagePage() {
  const { t } = useMessages();
  const mayDesign = useRoleRefusal()('call:manage') === null;
  usePageTitle(t('common.nav.manage'));
  return (
    <>
      <PageHeader title={t('common.nav.manage')} lead={t('manager.home.lead')} />
      {mayDesign && (
        <Actions>
          <Link className={buttonClass('secondary')} to="/manage/calls">
            {t('manager.home.design')}
          </Link>
        </Actions>
      )}
      <Answer query={useCalls()}>
        {(calls) => (calls.length === 0 ? <EmptyState title={t('manager.home.none')} /> : <CallGroups calls={calls} />)}
      </Answer>
    </>
  );
}

function CallGroups({ calls }: { readonly calls: readonly CallSummary[] }) {
  const { t } = useMessages();
  const overviews = useOverviews(calls);
  const cards = calls.map((call, place) => ({ call, overview: overviews[place]! }));
  return GROUPS.map((group) => {
    const members = cards.filter(({ call }) => call.phase === group);
    return (
      members.length > 0 && (
        <section key={group}>
          <h2>{t(`manager.home.${group}`)}</h2>
          {members.map(({ call, overview }) => (
            <Card key={call.id}>
              <div className={styles['call']}>
                <div>
                  <CallHead call={call} />
                </div>
                <div>
                  <Answer query={overview}>{(answer) => <CallState call={call} overview={answer} />}</Answer>
                </div>
              </div>
            </Card>
          ))}
        </section>
      )
    );
  });
}

function CallHead({ call }: { readonly call: CallSummary }) {
  const { t, language } = useMessages();
  const text = useCallText(call.referenceLanguage as 'en');
  const title = text(call.title);
  const deadlines = call.lots.map(({ deadline }) => deadline).sort();
  return (
    <>
      <p className={styles['tags']}>
        <Tag tone={call.phase === 'open' ? 'good' : 'plain'}>{t(`common.phase.${call.phase}`)}</Tag>
        {call.demonstration && <Tag tone="warn">{t('manager.demonstration')}</Tag>}
        <Tag>{text(call.edition).text}</Tag>
      </p>
      <h3 className={styles['cardTitle']} lang={title.lang}>
        <Link to={`/manage/${call.slug}`}>{title.text}</Link>
      </h3>
      <p className={styles['soft']}>
        {t('manager.home.deadline', { date: formatDay(deadlines.at(-1)!, call.zone, language) })}
      </p>
    </>
  );
}

function CallState({ call, overview }: { readonly call: CallSummary; readonly overview: Overview }) {
  const { t } = useMessages();
  const mayAssign = useRoleRefusal()('assignment:manage') === null;
  const sum = (count: (lot: Overview['lots'][number]) => number) =>
    overview.lots.reduce((total, lot) => total + count(lot), 0);
  const complaints = useComplaintsOf(call.slug);
  const waiting = waitingIn(overview, new Date(serverTime()).toISOString(), mayAssign);
  return (
    <>
      <p>
        {t(call.phase === 'open' || call.phase === 'coming' ? 'manager.home.counts' : 'manager.home.countsClosed', {
          submitted: sum(({ submitted }) => submitted),
          drafts: sum(({ drafts }) => drafts),
        })}
      </p>
      {waiting.length + complaints.length === 0 ? (
        <p className={styles['soft']}>{t('manager.home.nothing')}</p>
      ) : (
        <>
          <h4 className={styles['smallTitle']}>{t('manager.home.waits')}</h4>
          <ul className={styles['waiting']}>
            {waiting.map(({ message, values, to }) => (
              <li key={`${message}${values['lot'] ?? ''}`}>
                <Link to={to}>{t(message, values)}</Link>
              </li>
            ))}
            {complaints.map((complaint) => (
              <WaitingComplaintItem key={complaint.id} complaint={complaint} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
