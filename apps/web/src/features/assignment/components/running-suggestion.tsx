import { Actions, Button, Card, ErrorSummary, Meter } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Suggestion, useDiscard } from '../api/suggestion';

/** A suggestion whose job is running: how far it is, and the way to stop it. */
export function RunningSuggestion({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, language } = useMessages();
  const discard = useDiscard(suggestion.id);
  const { done, places } = suggestion;
  return (
    <Card>
      <h2>{t('assigning.suggest.running')}</h2>
      <p>{t('assigning.suggest.runningHint')}</p>
      <div role="status">
        <Meter
          label={t('assigning.suggest.progress')}
          value={done}
          max={places}
          text={t('manager.overview.of', { done, all: places })}
        />
        {done > 0 && done === places && <p>{t('assigning.suggest.spreading')}</p>}
      </div>
      {discard.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(discard.error, t, language) }]} />
      )}
      <Actions>
        <Button kind="secondary" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t('assigning.suggest.stop')}
        </Button>
      </Actions>
    </Card>
  );
}
