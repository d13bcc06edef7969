import { Actions, DataTable, numberCell } from '@trilot/ui';
import { writeEffect, writeEstimate, writeRatio } from '../../../shared/charts/figures';
import { RangeChart } from '../../../shared/charts/range-chart';
import { useMessages } from '../../../shared/messages';
import { useSome } from '../../../shared/some';
import type { Statistics } from '../api/selection';

/** Rows that a chart and its table show at first. */
const ROWS_AT_FIRST = 20;

/** Level, spread and extreme scores of each evaluator: drawn, and as a table. */
export function EvaluatorStatistics({ statistics }: { readonly statistics: Statistics }) {
  const { t, language } = useMessages();
  const { evaluators, max, lowestScore } = statistics;
  const [rows, more] = useSome(evaluators, ROWS_AT_FIRST);
  const points = (value: number) => writeEstimate(value, 1, language);
  const scale = { low: lowestScore, high: lowestScore + evaluators[0]!.counts.length - 1 };
  return (
    <section>
      <h2>{t('statistics.evaluators.title')}</h2>
      <p>{t('statistics.evaluators.text')}</p>
      <RangeChart
        label={t('statistics.tableBelow', { what: t('statistics.evaluators.chart') })}
        from={0}
        to={max}
        rows={rows.map(({ evaluatorId, name, mean, spread, lowest, highest }) => ({
          key: evaluatorId,
          label: name,
          dot: mean,
          line: [lowest, highest],
          ...(spread === null ? {} : { bar: [mean - spread, mean + spread] as const }),
        }))}
      />
      <DataTable caption={t('statistics.evaluators.table')}>
        <thead>
          <tr>
            <th scope="col">{t('statistics.evaluators.name')}</th>
            <th scope="col" className={numberCell}>
              {t('statistics.evaluators.sheets')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.evaluators.mean', { max })}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.evaluators.spread')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.evaluators.range')}
            </th>
            <th scope="col" className={numberCell}>
              {t('statistics.evaluators.extreme', scale)}
            </th>
            {statistics.severity && (
              <th scope="col" className={numberCell}>
                {t('statistics.evaluators.severity')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.evaluatorId}>
              <th scope="row">{row.name}</th>
              <td className={numberCell}>{row.sheets}</td>
              <td className={numberCell}>{points(row.mean)}</td>
              <td className={numberCell}>{row.spread === null ? '–' : points(row.spread)}</td>
              <td className={numberCell}>
                {row.lowest} – {row.highest}
              </td>
              <td className={numberCell}>{writeRatio(row.extreme, row.scores, language)}</td>
              {statistics.severity && (
                <td className={numberCell}>
                  {row.severity &&
                    t('statistics.interval', {
                      value: writeEffect(row.severity.effect, 1, language),
                      low: writeEffect(row.severity.lower, 1, language),
                      high: writeEffect(row.severity.upper, 1, language),
                    })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {more && <Actions>{more}</Actions>}
    </section>
  );
}
