import { formatNumber } from '@trilot/i18n';
import { Actions, DataTable, numberCell } from '@trilot/ui';
import { BarChart } from '../../../shared/charts/bar-chart';
import { writeRatio } from '../../../shared/charts/figures';
import { useMessages } from '../../../shared/messages';
import { useSome } from '../../../shared/some';
import type { Statistics } from '../api/selection';

/** Rows that a chart and its table show at first. */
const ROWS_AT_FIRST = 20;

/** How often each score of the scale was given: by all as bars, by each evaluator in a table. */
export function ScoresGiven({ statistics: { evaluators, lowestScore } }: { readonly statistics: Statistics }) {
  const { t, language } = useMessages();
  const [rows, more] = useSome(evaluators, ROWS_AT_FIRST);
  const scale = evaluators[0]!.counts.map((_, place) => lowestScore + place);
  const all = scale.map((_, place) => evaluators.reduce((sum, { counts }) => sum + counts[place]!, 0));
  const given = all.reduce((sum, count) => sum + count, 0);
  const cells = (counts: readonly number[]) =>
    counts.map((count, place) => (
      <td key={scale[place]} className={numberCell}>
        {formatNumber(count, language)}
      </td>
    ));
  return (
    <section>
      <h2>{t('statistics.scores.title')}</h2>
      <BarChart
        label={t('statistics.tableBelow', { what: t('statistics.scores.chart') })}
        rows={scale.map((score, place) => ({
          label: String(score),
          count: all[place]!,
          written: `${formatNumber(all[place]!, language)} · ${writeRatio(all[place]!, given, language)}`,
        }))}
      />
      <DataTable caption={t('statistics.scores.table')}>
        <thead>
          <tr>
            <th scope="col">{t('statistics.evaluators.name')}</th>
            {scale.map((score) => (
              <th key={score} scope="col" className={numberCell}>
                {score}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ evaluatorId, name, counts }) => (
            <tr key={evaluatorId}>
              <th scope="row">{name}</th>
              {cells(counts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('statistics.scores.all')}</th>
            {cells(all)}
          </tr>
        </tfoot>
      </DataTable>
      {more && <Actions>{more}</Actions>}
    </section>
  );
}
