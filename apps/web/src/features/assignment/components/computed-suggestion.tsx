import { ProblemError } from '@trilot/api-client';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, Dialog, ErrorSummary, FactList, Notice } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type LotSuggestion, type Suggestion, useDiscard, useTakeOver } from '../api/suggestion';
import { EvaluatorLoads } from './evaluator-loads';
import { ChangedPairs } from './changed-pairs';
import { SuggestedProposals } from './suggested-proposals';

/** A suggestion as it was computed: what it fills and what it cannot, who would have how much, and why for every pair. */
export function ComputedSuggestion({
  view,
  suggestion,
}: {
  readonly view: LotSuggestion;
  readonly suggestion: Suggestion;
}) {
  const { t, language } = useMessages();
  const made = suggestion.made ?? 0;
  const missing = suggestion.places - made;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = (instant: string | null) => (instant ? formatInstant(instant, zone, language) : '');
  return (
    <>
      <Card>
        <h2>{t('assigning.suggest.ready', { count: made })}</h2>
        <FactList
          facts={[
            [
              t('assigning.suggest.asked'),
              t('assigning.suggest.by', { name: suggestion.askedBy, at: at(suggestion.askedAt) }),
            ],
            [t('assigning.suggest.computed'), at(suggestion.computedAt)],
            [t('assigning.suggest.missing'), String(missing)],
          ]}
        />
        <Acts suggestion={suggestion} made={made} />
      </Card>
      {missing > 0 && (
        <Notice tone="warn">
          <p>{t('assigning.suggest.missingHead', { count: missing })}</p>
          <ul>
            {suggestion.missing.map(({ language: written, proposals, missing: count }) => (
              <li key={written}>
                {t('assigning.suggest.missingIn', {
                  language: t(`assigning.language.${written}`),
                  proposals,
                  missing: count,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <SuggestedProposals id={suggestion.id} />
      <EvaluatorLoads evaluators={view.evaluators} />
    </>
  );
}

function Acts({ suggestion, made }: { readonly suggestion: Suggestion; readonly made: number }) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const takeOver = useTakeOver(suggestion.id);
  const discard = useDiscard(suggestion.id);
  const busy = takeOver.isPending || discard.isPending;
  const failure = takeOver.error ?? discard.error;
  const refused = failure instanceof ProblemError && failure.code === 'SUGGESTION_OUTDATED' ? failure : null;
  const refusal = suggestion.takeOver.refusal;
  const outdated = refused ?? (refusal?.code === 'SUGGESTION_OUTDATED' ? refusal : null);
  const takeOverLabel = t('assigning.suggest.takeOver', { count: made });
  return (
    <>
      {failure && !refused && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {outdated && <ChangedPairs facts={outdated.facts} />}
      {refusal && !outdated && <p>{problemMessage(refusal, t, language)}</p>}
      <Actions>
        {!refusal && !outdated && made > 0 && (
          <Button disabled={busy} onClick={() => setAsking(true)}>
            {takeOverLabel}
          </Button>
        )}
        <Button kind="secondary" disabled={busy} onClick={() => discard.mutate()}>
          {t('assigning.suggest.discard')}
        </Button>
      </Actions>
      <Dialog open={asking} title={t('assigning.suggest.confirm')} onClose={() => setAsking(false)}>
        <p>{t('assigning.suggest.confirmHint')}</p>
        <Actions>
          <Button
            disabled={busy}
            onClick={() => {
              takeOver.mutate();
              setAsking(false);
            }}
          >
            {takeOverLabel}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
