import type { Activity } from '@trilot/domain';
import { DataTable, numberCell } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import styles from './work-plan.module.css';

/** The work plan as a table, with a bar beside each row. */
export function WorkPlan({
  activities,
  months,
}: {
  readonly activities: readonly Activity[];
  readonly months: number | null;
}) {
  const { t } = useMessages();
  const planned = activities.filter(
    ({ startMonth, endMonth }) => startMonth !== null && endMonth !== null && startMonth <= endMonth,
  );
  if (planned.length === 0) return null;
  const last = Math.max(months ?? 0, ...planned.map(({ endMonth }) => endMonth!));
  return (
    <DataTable caption={t('writing.workPlan')}>
      <thead>
        <tr>
          <th scope="col">{t('writing.activity.title')}</th>
          <th scope="col" className={numberCell}>
            {t('writing.workPlan.months')}
          </th>
          <th scope="col" aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {planned.map(({ id, title, startMonth, endMonth }) => (
          <tr key={id}>
            <td>{title}</td>
            <td className={numberCell}>
              {startMonth}–{endMonth}
            </td>
            <td className={styles['cell']} aria-hidden="true">
              <svg viewBox={`0 0 ${last} 1`} preserveAspectRatio="none">
                <rect className={styles['lane']} width={last} height="1" />
                <rect
                  className={styles['bar']}
                  x={startMonth! - 1}
                  width={endMonth! - startMonth! + 1}
                  y="0.2"
                  height="0.6"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
