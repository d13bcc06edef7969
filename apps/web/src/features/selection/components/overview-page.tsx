import { checkUnsealed } from '@trilot/domain';
import { Notice, PageHeader } from '@trilot/ui';
import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useServerTime } from '../../../shared/clock';
import { Deadline } from '../../../shared/deadline';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { definitionOf, type Overview, useCall, useOverview } from '../api/selection';
import { Announcement } from './announcement';
import { CallLinks } from './call-links';
import { LeftOverMoney } from './left-over-money';
import { LotCard } from './lot-card';
import { Reports } from './reports';
import { StageSwitch } from './stage-switch';
import { useStage } from '../hooks/use-stage';
import styles from './selection.module.css';
import { WaitingComplaints } from './waiting-complaints';

/** A call for its managers: counts, progress and the way into each lot; and its announcement. */
export function OverviewPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const overview = useOverview(slug, useStage());
  return (
    <>
      {!overview.data && <PageHeader title={t('common.nav.manage')} />}
      <Answer query={overview}>{(data) => <CallOverview overview={data} />}</Answer>
    </>
  );
}

function CallOverview({ overview }: { readonly overview: Overview }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(overview.title);
  const call = useCall(overview.slug).data;
  usePageTitle(title.text);
  useScrollToAnchor();
  const now = new Date(useServerTime()).toISOString();
  const deadlines = [...new Set(overview.lots.map(({ lot }) => lot.deadline))].sort();
  const sealed = overview.lots.some(({ lot }) => checkUnsealed(lot.deadline, now) !== null);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/manage">{t('common.nav.manage')}</Link>
            {call && <> · {text(definitionOf(call).edition).text}</>}
          </>
        }
        title={<span lang={title.lang}>{title.text}</span>}
      />
      <StageSwitch stage={overview.stage} stages={overview.stages} />
      {overview.preselection && <p>{t('manager.preselection.lead')}</p>}
      {deadlines.map((deadline) => (
        <Deadline key={deadline} deadline={deadline} zone={overview.zone} />
      ))}
      {sealed && <Notice>{t('manager.overview.sealed')}</Notice>}
      <WaitingComplaints slug={overview.slug} />
      <h2>{t('manager.overview.lots')}</h2>
      <div className={styles['lots']}>
        {overview.lots.map((lot) => (
          <LotCard
            key={lot.lot.id}
            overview={lot}
            stage={overview.stages.length > 1 ? overview.stage : null}
            currency={overview.currency}
            now={now}
          />
        ))}
      </div>
      <LeftOverMoney slug={overview.slug} />
      {overview.lots.every(({ ranking }) => ranking !== null) && (
        <Reports slug={overview.slug} stage={overview.stage} lot={null} />
      )}
      <Announcement overview={overview} />
      <CallLinks overview={overview} />
    </>
  );
}

/** Links into the page lead to the part they name, also when it came after the page. */
function useScrollToAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}
