import { Card } from '@trilot/ui';
import type { ReactNode } from 'react';
import styles from './selection.module.css';

/** Id of the heading of the present step; it takes the focus when the step changes. */
export const STEP_ID = 'board-step';

/** The frame of a step of the lot. */
export function StepCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['step']}>
      <Card>
        <h2 id={STEP_ID} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </Card>
    </div>
  );
}
