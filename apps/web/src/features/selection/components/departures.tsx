import { formatAmount } from '@trilot/domain';
import { Button, VisuallyHidden } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import type { BoardRow } from '../api/selection';
import { OutcomeTag } from './outcome-tag';
import styles from './selection.module.css';

/** The decisions that depart from the ranking, each with its reason. */
export function Departures({
  rows,
  currency,
  onChange,
}: {
  readonly rows: readonly BoardRow[];
  readonly currency: string;
  /** Opens a departure for changing; absent where nothing can be changed. */
  readonly onChange?: (proposalId: string) => void;
}) {
  const { t, language } = useMessages();
  return (
    <ul className={styles['departures']}>
      {rows
        .filter(({ departureReason }) => departureReason !== null)
        .map(({ proposalId, reference, title, outcome, recommendedCents, departureReason }) => (
          <li key={proposalId}>
            <p className={styles['departureHead']}>
              <strong>{reference}</strong> <OutcomeTag outcome={outcome} />
              {recommendedCents > 0 && <span>{formatAmount(recommendedCents, currency, language)}</span>}
              {onChange && (
                <Button kind="quiet" small onClick={() => onChange(proposalId)}>
                  {t('manager.propose.change')} <VisuallyHidden>{reference}</VisuallyHidden>
                </Button>
              )}
            </p>
            <p>{title}</p>
            {departureReason !== '' && <blockquote className={styles['quote']}>{departureReason}</blockquote>}
          </li>
        ))}
    </ul>
  );
}
