import type { ReactNode } from 'react';
import { useMessages } from '../../../shared/messages';
import styles from './evaluation.module.css';

/** A text of the sheet that can only be read. */
export function WrittenText({ label, children }: { readonly label: ReactNode; readonly children: string }) {
  const { t } = useMessages();
  return (
    <div className={styles['written']}>
      <span>{label}</span>
      <p>{children === '' ? t('evaluator.text.none') : children}</p>
    </div>
  );
}
