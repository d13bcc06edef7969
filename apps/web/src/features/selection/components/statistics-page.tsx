import { EmptyState, FactList, Notice, PageHeader } from '@trilot/ui';
import { formatNumber } from '@trilot/i18n';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type Statistics, useStatistics } from '../api/selection';
import { useStage } from '../hooks/use-stage';
import { Agreement } from './statistics-agreement';
import { EvaluatorStatistics } from './statistics-evaluators';
import { AdjustedRanks } from './statistics-ranks';
import { ScoresGiven } from './statistics-scores';
import { StageSwitch } from './stage-switch';
import { boardPath } from './waiting';

/** How a lot has been scored. It informs those who decide, and decides nothing. */
export function StatisticsPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const statistics = useStatistics(lotId, useStage());
  return (
    <>
      {!statistics.data && <PageHeader title={t('statistics.title')} />}
      <Answer query={statistics}>{(data) => <LotStatistics statistics={data} />}</Answer>
    </>
  );
}

function LotStatistics({ statistics }: { readonly statistics: Statistics }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(statistics.lot.title);
  const call = text(statistics.callTitle);
  usePageTitle(`${t('statistics.title')}: ${title.text}`);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/${statistics.callSlug}`} lang={call.lang}>
              {call.text}
            </Link>{' '}
            · <Link to={`${boardPath(statistics.lot.id)}?stage=${statistics.stage}`}>{t('statistics.board')}</Link> ·{' '}
            {t('statistics.title')}
          </>
        }
        title={<span lang={title.lang}>{title.text}</span>}
        lead={t('statistics.lead')}
      />
      <StageSwitch stage={statistics.stage} stages={statistics.stages} />
      {statistics.sheets === 0 ? (
        <EmptyState title={t('statistics.none.title')}>
          <p>{t('statistics.none.text')}</p>
        </EmptyState>
      ) : (
        <>
          {!statistics.frozen && <Notice>{t('statistics.preview')}</Notice>}
          <FactList
            facts={[
              [t('statistics.counts.proposals'), formatNumber(statistics.proposals, language)],
              [t('statistics.counts.sheets'), formatNumber(statistics.sheets, language)],
              [t('statistics.counts.evaluators'), formatNumber(statistics.evaluators.length, language)],
            ]}
          />
          <EvaluatorStatistics statistics={statistics} />
          <ScoresGiven statistics={statistics} />
          <Agreement statistics={statistics} />
          <AdjustedRanks statistics={statistics} />
        </>
      )}
    </>
  );
}
