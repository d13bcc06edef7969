import { Button } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import styles from './assignment.module.css';

/** Which part of a long list is shown, and the way to the parts before and after it; nothing where all of it is. */
export function Pager({
  label,
  from,
  shown,
  all,
  page,
  onMove,
}: {
  /** What is paged. */
  readonly label: string;
  readonly from: number;
  readonly shown: number;
  readonly all: number;
  readonly page: number;
  readonly onMove: (from: number) => void;
}) {
  const { t } = useMessages();
  if (all <= page && from === 0) return null;
  return (
    <nav className={styles['pager']} aria-label={label}>
      <Button kind="secondary" small disabled={from === 0} onClick={() => onMove(Math.max(0, from - page))}>
        {t('assigning.pager.previous')}
      </Button>
      <span role="status">{t('assigning.pager.range', { from: from + 1, to: from + shown, all })}</span>
      <Button kind="secondary" small disabled={from + shown >= all} onClick={() => onMove(from + page)}>
        {t('assigning.pager.next')}
      </Button>
    </nav>
  );
}
