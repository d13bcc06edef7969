import type { PairChange } from '@trilot/domain';
import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';

/** Pairs that are named; of the others it is said how many they are. */
const NAMED = 20;

interface Changed {
  readonly reference: string;
  readonly evaluator: string;
  readonly because: PairChange;
}

/** The pairs of a suggestion that can no longer be made, and why each. */
export function ChangedPairs({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  const { t } = useMessages();
  const pairs = (facts['pairs'] ?? []) as readonly Changed[];
  return (
    <Notice tone="warn" role="alert">
      <p>
        <strong>{t('assigning.suggest.outdated', { count: pairs.length })}</strong>
      </p>
      <ul>
        {pairs.slice(0, NAMED).map(({ reference, evaluator, because }) => (
          <li key={`${reference} ${evaluator}`}>
            {t('assigning.suggest.outdatedPair', {
              reference,
              name: evaluator,
              because: t(`assigning.suggest.because.${because}`),
            })}
          </li>
        ))}
        {pairs.length > NAMED && <li>{t('assigning.suggest.more', { count: pairs.length - NAMED })}</li>}
      </ul>
      <p>{t('assigning.suggest.outdatedHint')}</p>
    </Notice>
  );
}
