import { MAX_CAPACITY } from '@trilot/domain';
import { Actions, Button, Card, ErrorSummary, TextField } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type LotSuggestion, useAsk } from '../api/suggestion';
import { EvaluatorTerms } from './evaluator-terms';
import { capacityOf, commonCapacity, type Said, saidBefore, termsOf } from './terms';

/** What a suggestion is asked with: how much evaluators take and what they know about; and the asking. */
export function AskSuggestion({ view }: { readonly view: LotSuggestion }) {
  const { t, language } = useMessages();
  const [usual, setUsual] = useState(String(Math.max(commonCapacity(view.evaluators) ?? 0, view.usualCapacity)));
  const [said, setSaid] = useState<Said>(() => saidBefore(view.evaluators));
  const [tried, setTried] = useState(false);
  const ask = useAsk(view.lot.id, view.stage);
  const { terms, wrong } = termsOf(view.evaluators, usual, said);
  const usualWrong = capacityOf(usual) === null;
  const sentence = t('assigning.suggest.capacityWrong', { max: MAX_CAPACITY });
  const failures = [
    ...(tried && usualWrong ? [{ text: sentence, href: '#usual-capacity' }] : []),
    ...(tried ? wrong.map(({ id, name }) => ({ text: `${name}: ${sentence}`, href: `#capacity-${id}` })) : []),
    ...(ask.error ? [{ text: errorMessage(ask.error, t, language) }] : []),
  ];
  const refusal = view.ask.refusal;
  return (
    <>
      <p>{t('assigning.suggest.wanted', { count: view.wanted })}</p>
      {failures.length > 0 && <ErrorSummary title={t('common.problem')} items={failures} />}
      {refusal ? (
        refusal.code !== 'ASSIGNMENT_COMPLETE' && <p>{problemMessage(refusal, t, language)}</p>
      ) : (
        <Card>
          <h2>{t('assigning.suggest.ask')}</h2>
          <TextField
            narrow
            id="usual-capacity"
            inputMode="numeric"
            label={t('assigning.suggest.capacity')}
            hint={t('assigning.suggest.capacityHint', { usual: view.usualCapacity })}
            error={tried && usualWrong ? sentence : null}
            value={usual}
            onChange={setUsual}
          />
          <EvaluatorTerms view={view} usual={usual} said={said} onSay={setSaid} />
          <Actions>
            <Button
              disabled={ask.isPending}
              onClick={() => {
                setTried(true);
                if (!usualWrong && wrong.length === 0) ask.mutate(terms);
              }}
            >
              {t('assigning.suggest.act')}
            </Button>
          </Actions>
        </Card>
      )}
    </>
  );
}
