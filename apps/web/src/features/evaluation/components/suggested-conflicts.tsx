import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import type { Assignment } from '../api/assignments';

/** What the known facts point to, before the evaluator declares; a hint that decides nothing. */
export function SuggestedConflicts({ assignment: { suggestions } }: { readonly assignment: Assignment }) {
  const { t } = useMessages();
  if (suggestions.length === 0) return null;
  return (
    <Notice tone="warn">
      <strong>{t('evaluator.suggested.title')}</strong>
      <ul>
        {suggestions.map(({ because }) => (
          <li key={because}>{t(`evaluator.suggested.${because}`)}</li>
        ))}
      </ul>
      <p>{t('evaluator.suggested.decides')}</p>
    </Notice>
  );
}
