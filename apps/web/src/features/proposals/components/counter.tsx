import { graphemeCount } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';

/** Characters left, as people count them; it counts down and never blocks. */
export function Counter({ text, limit }: { readonly text: string; readonly limit: number }) {
  const { t } = useMessages();
  const left = limit - graphemeCount(text);
  return left >= 0 ? (
    t('writing.counter.left', { left })
  ) : (
    <strong>{t('writing.counter.over', { over: -left })}</strong>
  );
}
