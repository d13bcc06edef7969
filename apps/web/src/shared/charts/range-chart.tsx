import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** One line of a range chart, in the values of its axis. */
export interface RangeRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly dot: number;
  /** A second, open dot. */
  readonly ring?: number;
  /** A thick line. */
  readonly bar?: readonly [number, number];
  /** A thin line. */
  readonly line?: readonly [number, number];
  /** Drawn in the colour of a warning. */
  readonly marked?: boolean;
}

/** Ticks an axis of this width has room for. */
const TICKS = 5;

/**
 * Dots with their ranges on a common axis, one row each. Positions are shares of the width, so that the drawing fits every
 * screen while its words keep their size. The figures belong in a table beside it, to which `label` refers.
 */
export function RangeChart({
  label,
  from,
  to,
  rows,
  mark,
  write = String,
}: {
  readonly label: string;
  /** Ends of the axis. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RangeRow[];
  /** Where a line crosses all rows. */
  readonly mark?: number | undefined;
  readonly write?: (tick: number) => string;
}) {
  const scale = scaleLinear().domain([from, to]).range([0, 100]).clamp(true);
  const x = (value: number) => `${scale(value)}%`;
  const ticks = scale.ticks(TICKS).filter(Number.isInteger);
  return (
    <div className={styles['chart']} role="img" aria-label={label}>
      {rows.map(({ key, label: name, dot, ring, bar, line, marked }) => (
        <div key={key} className={styles['row']} data-marked={marked}>
          <span>{name}</span>
          <svg className={styles['track']}>
            {ticks.map((tick) => (
              <line key={tick} className={styles['grid']} x1={x(tick)} x2={x(tick)} y1="0" y2="100%" />
            ))}
            {mark !== undefined && <line className={styles['mark']} x1={x(mark)} x2={x(mark)} y1="0" y2="100%" />}
            {line && <line className={styles['thin']} x1={x(line[0])} x2={x(line[1])} y1="50%" y2="50%" />}
            {bar && <line className={styles['thick']} x1={x(bar[0])} x2={x(bar[1])} y1="50%" y2="50%" />}
            {ring !== undefined && <circle className={styles['ring']} cx={x(ring)} cy="50%" r="7" />}
            <circle className={styles['dot']} cx={x(dot)} cy="50%" r="4.5" />
          </svg>
        </div>
      ))}
      <div className={styles['row']}>
        <span />
        <div className={styles['axis']}>
          {ticks.map((tick) => (
            <span key={tick} style={{ left: x(tick) }}>
              {write(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
