import type { ReactNode } from 'react';
import { useSheet } from '../hooks/use-sheet';
import styles from './evaluation.module.css';
import { type Stop, stopAnchor } from './grid-stops';

/** A place of the sheet that the keyboard stops at, named by one of its elements; marked while the keyboard is there. */
export function StopCard({
  stop,
  labelledBy,
  children,
}: {
  readonly stop: Stop;
  readonly labelledBy: string;
  readonly children: ReactNode;
}) {
  const { current } = useSheet();
  const anchor = stopAnchor(stop);
  return (
    <div
      id={anchor}
      className={styles['stop']}
      data-stop=""
      role="group"
      aria-labelledby={labelledBy}
      data-current={current === anchor}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
