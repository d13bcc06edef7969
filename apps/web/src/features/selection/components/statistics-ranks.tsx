import { formatRational } from '@trilot/domain';
import { Actions, DataTable, Notice, numberCell, Tag } from '@trilot/ui';
import { writeEstimate } from '../../../shared/charts/figures';
import { RangeChart } from '../../../shared/charts/range-chart';
import { useMessages } from '../../../shared/messages';
import { useSome } from '../../../shared/some';
import type { Statistics } from '../api/selection';
import { useWhyNot } from './statistics-agreement';

/** Rows that a chart and its table show at first. */
const ROWS_AT_FIRST = 20;

/** The ranks without the evaluators' severity beside the official ones, or why they cannot be given. */
export function AdjustedRanks({ statistics }: { readonly statistics: Statistics }) {
  const { t, language } = useMessages();
  const whyNot = useWhyNot();
  const { severity, severityObstacle, ranks } = statistics;
  return (
    <section>
      <h2>{t('statistics.ranks.title')}</h2>
      <p>{t('statistics.ranks.text')}</p>
      {severity ? (
        <>
          <p>{t('statistics.ranks.fit', { residual: writeEstimate(severity.residual, 1, language) })}</p>
          {ranks.length > 0 && <Ranks ranks={ranks} />}
        </>
      ) : (
        <Notice>{whyNot(severityObstacle)}</Notice>
      )}
    </section>
  );
}

function Ranks({ ranks }: { readonly ranks: Statistics['ranks'] }) {
  const { t, language } = useMessages();
  const [rows, more] = useSome(ranks, ROWS_AT_FIRST);
  const close = ranks.filter(({ tooCloseToCall }) => tooCloseToCall).length;
  const lastAbove = ranks.filter(({ aboveLine }) => aboveLine).at(-1)?.position;
  const last = Math.max(...ranks.map(({ position }) => position));
  return (
    <>
      <p>
        <strong>{t('statistics.ranks.close', { count: close })}</strong>
      </p>
      <RangeChart
        label={t('statistics.tableBelow', { what: t('statistics.ranks.chart') })}
        from={1}
        to={Math.max(last, 2)}
        mark={lastAbove === undefined || lastAbove === last ? undefined : lastAbove + 0.5}
        rows={rows.map((rank) => ({
          key: rank.proposalId,
          label: `${rank.position}. ${rank.reference} ${rank.municipalityName}`,
          dot: rank.adjustedPosition,
          ring: rank.position,
          bar: [rank.bestPosition, rank.worstPosition],
          marked: rank.tooCloseToCall,
        }))}
      />
      <DataTable caption={t('statistics.ranks.table')}>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>
              {t('statistics.ranks.position')}
            </th>
            <th scope="col">{t('statistics.ranks.proposal')}</th>
            <th scope="col" className={numberCell}>
              {t('statistics.ranks.mean')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.ranks.adjustedMean')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.ranks.adjustedPosition')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.ranks.interval')}
            </th>
            <th scope="col">{t('statistics.ranks.line')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((rank) => (
            <tr key={rank.proposalId}>
              <td className={numberCell}>{rank.position}</td>
              <th scope="row">
                {rank.reference} {rank.municipalityName}
              </th>
              <td className={numberCell}>{formatRational(rank.mean, language, 2)}</td>
              <td className={numberCell}>{writeEstimate(rank.adjustedMean, 2, language)}</td>
              <td className={numberCell}>{rank.adjustedPosition}</td>
              <td className={numberCell}>
                {rank.bestPosition} – {rank.worstPosition}
              </td>
              <td>
                {t(rank.aboveLine ? 'statistics.ranks.above' : 'statistics.ranks.below')}{' '}
                {rank.tooCloseToCall && <Tag tone="warn">{t('statistics.ranks.tooClose')}</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more && <Actions>{more}</Actions>}
    </>
  );
}
