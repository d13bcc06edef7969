import { Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import styles from './sandbox.module.css';

/** Which of the trial sheets is written, and which are complete. */
export function SheetChoice({
  numbers,
  number,
  complete,
}: {
  readonly numbers: readonly number[];
  readonly number: number;
  readonly complete: readonly number[];
}) {
  const { t } = useMessages();
  return (
    <nav aria-label={t('manager.sandbox.sheets')}>
      <ul className={styles['sheets']}>
        {numbers.map((each) => (
          <li key={each}>
            <Link to={`?sheet=${each}`} aria-current={each === number ? 'page' : undefined}>
              {t('manager.sandbox.sheet', { number: each })}
            </Link>{' '}
            {complete.includes(each) && <Tag tone="good">{t('manager.sandbox.complete')}</Tag>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
