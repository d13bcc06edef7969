import { Notice } from '@trilot/ui';
import { useLocation } from 'react-router';
import { useMessages } from '../../../shared/messages';
import type { ArrivalNews } from './assignments-page';

/** That the sheet before this proposal is submitted: whoever comes from there would else not be told. */
export function SubmissionNews() {
  const { t } = useMessages();
  const { submitted } = (useLocation().state ?? {}) as ArrivalNews;
  if (!submitted) return null;
  return (
    <Notice tone="good" role="status">
      {t('evaluator.submitted.next', { reference: submitted })}
    </Notice>
  );
}
