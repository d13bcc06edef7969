import { formatRational, type GridQuestion } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Button, VisuallyHidden } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { problemMessage } from '../../../shared/problem-message';
import type { BoardRow } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import { standingOn } from './consolidation-effect';
import styles from './selection.module.css';

/** Whether the reader may record scores of the committee on this proposal now. */
export function useMayConsolidate({ consolidate }: BoardRow): boolean {
  return useRoleRefusal()('score:consolidate') === null && consolidate.allowed;
}

/** What the committee says of a question, and the way to say it. */
export function CommitteeCell({
  row,
  question,
  onConsolidate,
}: {
  readonly row: BoardRow;
  readonly question: GridQuestion;
  readonly onConsolidate: (question: GridQuestion) => void;
}) {
  const { t } = useMessages();
  const may = useMayConsolidate(row);
  const standing = standingOn(row, question.id);
  return (
    <td className={styles['words']}>
      {standing && (
        <>
          <strong>{standing.score}</strong> {standing.reason}
          <span className={styles['note']}>{standing.recordedBy}</span>
        </>
      )}
      {may && (
        <Button kind="quiet" small onClick={() => onConsolidate(question)}>
          {t(standing ? 'scoring.change' : 'scoring.record')} <VisuallyHidden>{question.id}</VisuallyHidden>
        </Button>
      )}
    </td>
  );
}

/** Why whoever might record a score cannot on this proposal yet; nothing once the ranking is frozen. */
export function ConsolidationObstacle({ row: { consolidate } }: { readonly row: BoardRow }) {
  const { t, language } = useMessages();
  const inRole = useRoleRefusal()('score:consolidate') === null;
  const { refusal } = consolidate;
  if (!inRole || refusal === null || refusal.code === 'RANKING_FROZEN') return null;
  return <p className={styles['soft']}>{t('scoring.obstacle', { why: problemMessage(refusal, t, language) })}</p>;
}

/** Everything the committee has recorded of a proposal, what no longer counts too. */
export function ConsolidationHistory({ row, zone }: { readonly row: BoardRow; readonly zone: string }) {
  const { t, language } = useMessages();
  if (row.consolidations.length === 0) return null;
  return (
    <>
      <h4 className={styles['smallTitle']}>{t('scoring.history.title')}</h4>
      <ol>
        {row.consolidations.map(({ questionId: question, score, evaluatorsMean, ...record }, place) => (
          <li key={place}>
            <strong>
              {score === null
                ? t('scoring.history.back', { question })
                : t('scoring.history.score', {
                    question,
                    score,
                    mean: formatRational(evaluatorsMean, language, MEAN_PLACES),
                  })}
            </strong>
            {!record.stands && <> ({t('scoring.history.past')})</>}: <q>{record.reason}</q>{' '}
            <span className={styles['soft']}>
              {t('scoring.by', { name: record.recordedBy, at: formatInstant(record.recordedAt, zone, language) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
