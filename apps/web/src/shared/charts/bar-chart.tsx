import { scaleLinear } from 'd3-scale';
import styles from './charts.module.css';

/** Counts as bars, one row each, with the count written beside its bar. The figures belong in a table beside it. */
export function BarChart({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly { readonly label: string; readonly count: number; readonly written: string }[];
}) {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ count }) => count))])
    .range([0, 100]);
  return (
    <div className={styles['chart']} role="img" aria-label={label}>
      {rows.map(({ label: name, count, written }) => (
        <div key={name} className={styles['barRow']}>
          <span>{name}</span>
          <svg className={styles['track']}>
            <rect className={styles['bar']} x="0" y="15%" height="70%" width={`${scale(count)}%`} rx="2" />
          </svg>
          <span className={styles['count']}>{written}</span>
        </div>
      ))}
    </div>
  );
}
