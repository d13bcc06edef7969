import { sheetProgress } from '@trilot/domain';
import { Button } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useSheet } from '../hooks/use-sheet';
import type { Submission } from '../hooks/use-submission';
import styles from './evaluation.module.css';

/** The running total and the way on; stays in sight below the sheet. */
export function SheetBar({
  submission: { busy, trial, check, saveAndNext },
  hasNext,
}: {
  readonly submission: Submission;
  readonly hasNext: boolean;
}) {
  const { t } = useMessages();
  const { grid, content, writing } = useSheet();
  const progress = sheetProgress(grid, content);
  return (
    <div className={styles['bar']}>
      <div>
        <span>{t('evaluator.total')}</span> <strong>{t('evaluator.total.points', { ...progress })}</strong>
        <div className={styles['worth']}>
          {t('evaluator.total.scored', { ...progress })}
          {grid.totalGate !== null && <> · {t('evaluator.total.gate', { gate: grid.totalGate })}</>}
        </div>
      </div>
      <div className={styles['barActions']}>
        {writing && (
          <Button onClick={check} disabled={busy}>
            {t(trial ? 'evaluator.check' : 'evaluator.submit')}
          </Button>
        )}
        {hasNext && (
          <Button kind={writing ? 'secondary' : 'primary'} onClick={saveAndNext} disabled={busy}>
            {t(writing ? 'evaluator.saveAndNext' : 'evaluator.next')}
          </Button>
        )}
      </div>
    </div>
  );
}
