import { formatInstant } from '@trilot/i18n';
import { Button, DataTable, ErrorSummary, Notice } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type EvaluatorProgress, type Progress, useRemind } from '../api/progress';
import styles from './assignment.module.css';
import { Pager } from './pager';
import { StepCells, StepHeads } from './step-cells';

const ROWS_AT_ONCE = 25;

/** Every evaluator with an assignment, most that is open first; each can be reminded once a day, or all together. */
export function EvaluatorProgressTable({ view }: { readonly view: Progress }) {
  const { t, language } = useMessages();
  const [from, setFrom] = useState(0);
  const remind = useRemind(view);
  const shown = view.evaluators.slice(from, from + ROWS_AT_ONCE);
  const { remindable: count, late } = view;
  return (
    <section>
      <h2>{t('assigning.progress.evaluators')}</h2>
      {remind.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(remind.error, t, language) }]} />
      )}
      {remind.data && (
        <Notice tone="good" role="status">
          {t('assigning.progress.reminded', { count: remind.data.reminded })}
        </Notice>
      )}
      {view.evaluators.length === 0 ? (
        <p>{t('assigning.progress.noEvaluators')}</p>
      ) : (
        <>
          {count > 0 && (
            <p>
              <Button disabled={remind.isPending} onClick={() => remind.mutate(null)}>
                {late ? t('assigning.progress.remindLate', { count }) : t('assigning.progress.remindAll', { count })}
              </Button>
            </p>
          )}
          <Pager
            label={t('assigning.pager.evaluators')}
            from={from}
            shown={shown.length}
            all={view.evaluators.length}
            page={ROWS_AT_ONCE}
            onMove={setFrom}
          />
          <DataTable caption={t('assigning.progress.evaluators')} captionHidden>
            <thead>
              <tr>
                <th scope="col">{t('assigning.evaluator')}</th>
                <StepHeads />
                <th scope="col">{t('assigning.progress.remind')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((evaluator) => (
                <Row
                  key={evaluator.id}
                  evaluator={evaluator}
                  zone={view.zone}
                  busy={remind.isPending}
                  onRemind={() => remind.mutate(evaluator.id)}
                />
              ))}
            </tbody>
          </DataTable>
        </>
      )}
    </section>
  );
}

function Row({
  evaluator,
  zone,
  busy,
  onRemind,
}: {
  readonly evaluator: EvaluatorProgress;
  readonly zone: string;
  readonly busy: boolean;
  readonly onRemind: () => void;
}) {
  const { t, language } = useMessages();
  const { name, counts, remindedAt, remind } = evaluator;
  return (
    <tr>
      <th scope="row">{name}</th>
      <StepCells counts={counts} />
      <td>
        {remind.allowed && (
          <Button
            kind="quiet"
            small
            disabled={busy}
            aria-label={t('assigning.progress.remindOne', { name })}
            onClick={onRemind}
          >
            {t('assigning.progress.remind')}
          </Button>
        )}
        {remindedAt && (
          <span className={styles['note']}>
            {t('assigning.progress.remindedAt', { at: formatInstant(remindedAt, zone, language) })}
          </span>
        )}
      </td>
    </tr>
  );
}
