import styles from './charts.module.css';

/** Things as dots, one for each, in rows; what they come to is written at the end. The figures belong in a table beside it. */
export function DotChart({
  label,
  rows,
}: {
  readonly label: string;
  readonly rows: readonly { readonly label: string; readonly count: number; readonly written: string }[];
}) {
  return (
    <div className={styles['chart']} role="img" aria-label={label}>
      {rows.map(({ label: name, count, written }) => (
        <div key={name} className={styles['dotRow']}>
          <span>{name}</span>
          <span className={styles['dots']}>
            {Array.from({ length: count }, (_, place) => (
              <span key={place} className={styles['oneDot']} />
            ))}
          </span>
          <span className={styles['count']}>{written}</span>
        </div>
      ))}
    </div>
  );
}
