import { isEvaluationLate } from '@trilot/domain';
import { formatDate } from '@trilot/i18n';
import { Tag } from '@trilot/ui';
import { serverTime } from '../../../shared/clock';
import { useMessages } from '../../../shared/messages';
import type { Assignment } from '../api/assignments';
import { stepOf } from './assignment-order';

/** By when a sheet that is still open is due; nothing where no day is set or nothing is left to do. */
export function DueDay({ assignment }: { readonly assignment: Assignment }) {
  const { t, language } = useMessages();
  const { dueOn, dueAt } = assignment;
  if (dueOn === null || stepOf(assignment) === 'done') return null;
  const late = isEvaluationLate(dueAt, new Date(serverTime()).toISOString());
  return (
    <>
      {t('evaluator.due', { day: formatDate(dueOn, language) })}
      {late && (
        <>
          {' '}
          <Tag tone="bad">{t('evaluator.overdue')}</Tag>
        </>
      )}
    </>
  );
}
