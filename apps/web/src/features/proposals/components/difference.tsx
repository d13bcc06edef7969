import { diffWordsWithSpace } from 'diff';
import { useMessages } from '../../../shared/messages';
import styles from './history.module.css';

/** Two texts as one: what went is struck out, what came is underlined. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useMessages();
  if (before === after) return <p>{t('writing.history.same')}</p>;
  return (
    <p className={styles['difference']}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, place) => {
        const Part = added ? 'ins' : removed ? 'del' : 'span';
        return <Part key={place}>{value}</Part>;
      })}
    </p>
  );
}
