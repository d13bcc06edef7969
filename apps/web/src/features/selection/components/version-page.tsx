import { formatAmount, formatRational } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { EmptyState, FactList, Notice, numberCell, PageHeader, WideTable } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type RankingVersion, useRankingVersion } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import { OutcomeTag } from './outcome-tag';
import styles from './selection.module.css';
import { VersionDiff } from './version-diff';
import { VersionList } from './version-list';
import { boardPath } from './waiting';

/** A version of a frozen ranking: as it was frozen and decided on, and what it changes. Nothing here can be changed. */
export function RankingVersionPage() {
  const { rankingId = '' } = useParams();
  const { t } = useMessages();
  const version = useRankingVersion(rankingId);
  return (
    <>
      {!version.data && <PageHeader title={t('versions.title')} />}
      <Answer query={version}>{(data) => <Version view={data} />}</Answer>
    </>
  );
}

function Version({ view }: { readonly view: RankingVersion }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { lot, ranking, versions, diff } = view;
  const [title, call] = [text(lot.title), text(view.callTitle)];
  const name = t('versions.name', { version: ranking.version });
  usePageTitle(`${name}: ${title.text}`);
  const newest = versions.at(-1)!;
  const at = (instant: string) => formatInstant(instant, view.zone, language);
  const by = (instant: string | null, person: string | null) =>
    instant ? t('manager.proof.frozenBy', { at: at(instant), name: person ?? '' }) : '–';
  const code = (signs: string) => <code className={styles['hash']}>{signs}</code>;
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/${view.callSlug}`} lang={call.lang}>
              {call.text}
            </Link>{' '}
            · <Link to={`${boardPath(lot.id)}?stage=${view.stage}`}>{t('manager.board.title')}</Link> ·{' '}
            <span lang={title.lang}>{title.text}</span>
          </>
        }
        title={name}
      />
      {newest.version !== ranking.version && (
        <Notice tone="warn">{t('versions.superseded', { newest: newest.version })}</Notice>
      )}
      {ranking.correction && (
        <p>
          <strong>{t(`versions.kind.${ranking.correction.kind}`)}</strong>
          {ranking.correction.reason !== null && (
            <>
              : <q>{ranking.correction.reason}</q>
            </>
          )}
        </p>
      )}
      <FactList
        facts={[
          [t('versions.list.frozen'), by(ranking.frozenAt, ranking.frozenBy)],
          [t('manager.overview.ranking.proposed'), by(ranking.proposedAt, ranking.proposedBy)],
          [t('manager.overview.ranking.approved'), by(ranking.approvedAt, ranking.approvedBy)],
          [t('versions.list.hash'), code(ranking.hash)],
        ]}
      />
      {diff && <VersionDiff diff={diff} version={ranking.version - 1} view={view} />}
      <Ranked view={view} />
      <VersionList view={view} />
    </>
  );
}

/** The ranking itself, with what was decided on it. */
function Ranked({ view: { ranking, rows, excluded, currency, givesGrant } }: { readonly view: RankingVersion }) {
  const { t, language } = useMessages();
  const money = (cents: number) => formatAmount(cents, currency, language);
  return (
    <section>
      <h2>{t('versions.table.title', { version: ranking.version })}</h2>
      {rows.length === 0 ? (
        <EmptyState title={t('versions.table.empty')} />
      ) : (
        <WideTable caption={t('versions.table.caption', { version: ranking.version, currency })}>
          <thead>
            <tr>
              <th scope="col" className={numberCell}>
                {t('manager.board.rank')}
              </th>
              <th scope="col">{t('manager.board.reference')}</th>
              <th scope="col" className={numberCell}>
                {t('versions.diff.mean')}
              </th>
              {givesGrant && (
                <>
                  <th scope="col" className={numberCell}>
                    {t('manager.board.requested')}
                  </th>
                  <th scope="col" className={numberCell}>
                    {t('manager.board.recommended')}
                  </th>
                </>
              )}
              <th scope="col">{t('manager.board.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.proposalId}>
                <td className={numberCell}>{row.position ?? '–'}</td>
                <th scope="row">
                  {row.reference} {row.municipalityName}
                </th>
                <td className={numberCell}>{formatRational(row.mean, language, MEAN_PLACES)}</td>
                {givesGrant && (
                  <>
                    <td className={numberCell}>{money(row.requestedCents)}</td>
                    <td className={numberCell}>{money(row.recommendedCents)}</td>
                  </>
                )}
                <td>
                  <OutcomeTag outcome={row.outcome} />
                  {row.tie && row.tie.brokenBy !== 'pendingDraw' && (
                    <span className={styles['note']}>
                      {t('manager.board.tie', {
                        others: row.tie.with.join(', '),
                        step: t(`common.tieBreak.${row.tie.brokenBy}`),
                      })}
                    </span>
                  )}
                  {row.departureReason && (
                    <span className={styles['note']}>
                      {t('manager.board.departs')}: <q>{row.departureReason}</q>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {excluded.length > 0 && (
        <>
          <h3>{t('manager.board.excluded')}</h3>
          <ul>
            {excluded.map(({ proposalId, reference, ground, code }) => (
              <li key={proposalId}>
                {reference}: {t(`manager.board.excluded.${ground}`, { code })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
