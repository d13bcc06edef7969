import { checkUnsealed, formatAmount, type StageKind } from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { Actions, buttonClass, Card, FactList, Meter, Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { useCallText } from '../../../shared/text';
import type { LotOverview } from '../api/selection';
import styles from './selection.module.css';
import { assignmentsPath, boardPath, divergencesPath, registerPath, screeningPath, statisticsPath } from './waiting';

/** One lot of a call: before its deadline counts and nothing else, after it the progress and the way into its pages. */
export function LotCard({
  overview,
  stage,
  currency,
  now,
}: {
  readonly overview: LotOverview;
  /** The stage that is shown where a call has come to its second; null where its pages show the only one. */
  readonly stage: StageKind | null;
  readonly currency: string;
  /** ISO 8601, by the server's clock. */
  readonly now: string;
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { lot, submitted, drafts, withdrawn } = overview;
  const title = text(lot.title);
  const sealed = checkUnsealed(lot.deadline, now) !== null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <Card>
      <h3 className={styles['cardTitle']} lang={title.lang}>
        {title.text}
      </h3>
      <p className={styles['tags']}>
        <Tag tone="accent">{t(`common.lot.${lot.kind}`)}</Tag>
        <Tag tone={lot.phase === 'open' ? 'good' : 'plain'}>{t(`common.phase.${lot.phase}`)}</Tag>
        {!sealed && <RankingTag ranking={overview.ranking} />}
      </p>
      <FactList
        facts={[
          [t('manager.overview.submitted'), number(submitted)],
          [t(sealed ? 'manager.overview.drafts' : 'manager.overview.unsubmitted'), number(drafts)],
          [t('manager.overview.withdrawn'), number(withdrawn)],
          ...(overview.diverging > 0
            ? [
                [
                  t('manager.overview.diverging'),
                  <Link key="diverging" to={`${divergencesPath(lot.id)}${stage === null ? '' : `?stage=${stage}`}`}>
                    {number(overview.diverging)}
                  </Link>,
                ] as const,
              ]
            : []),
          ...(lot.envelopeCents > 0
            ? [[t('manager.overview.envelope'), formatAmount(lot.envelopeCents, currency, language)] as const]
            : []),
        ]}
      />
      {!sealed && <Progress overview={overview} stage={stage} />}
    </Card>
  );
}

function RankingTag({ ranking }: { readonly ranking: LotOverview['ranking'] }) {
  const { t } = useMessages();
  return (
    <Tag tone={ranking === 'approved' ? 'good' : ranking === null ? 'plain' : 'warn'}>
      {t(`manager.overview.ranking.${ranking ?? 'evaluation'}`)}
    </Tag>
  );
}

function Progress({
  overview: { lot, submitted, sheetsNeeded, sheetsSubmitted },
  stage,
}: {
  readonly overview: LotOverview;
  readonly stage: StageKind | null;
}) {
  const { t } = useMessages();
  const refusalOf = useRoleRefusal();
  const search = stage === null ? '' : `?stage=${stage}`;
  return (
    <>
      {submitted === 0 ? (
        <p>{t('manager.overview.noProposals')}</p>
      ) : (
        <Meter
          label={t('manager.overview.sheets')}
          value={sheetsSubmitted}
          max={sheetsNeeded}
          text={t('manager.overview.of', { done: sheetsSubmitted, all: sheetsNeeded })}
        />
      )}
      <Actions>
        {refusalOf('screening:manage') === null && (
          <>
            <Link className={buttonClass('secondary', true)} to={`${registerPath(lot.id)}${search}`}>
              {t('manager.overview.register')}
            </Link>
            <Link className={buttonClass('secondary', true)} to={`${screeningPath(lot.id)}${search}`}>
              {t('manager.overview.screening')}
            </Link>
          </>
        )}
        {refusalOf('assignment:manage') === null && (
          <Link className={buttonClass('secondary', true)} to={`${assignmentsPath(lot.id)}${search}`}>
            {t('manager.overview.assignments')}
          </Link>
        )}
        <Link className={buttonClass('secondary', true)} to={`${boardPath(lot.id)}${search}`}>
          {t('manager.overview.board')}
        </Link>
        {refusalOf('statistics:read') === null && sheetsSubmitted > 0 && (
          <Link className={buttonClass('secondary', true)} to={`${statisticsPath(lot.id)}${search}`}>
            {t('manager.overview.statistics')}
          </Link>
        )}
      </Actions>
    </>
  );
}
