import { formatInstant } from '@trilot/i18n';
import { Notice } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import type { Suggestion } from '../api/suggestion';
import { SuggestedProposals } from './suggested-proposals';

/** What became of the last suggestion; one that was taken over stays readable with its reasons. */
export function SettledSuggestion({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, language } = useMessages();
  const { state, settledBy, settledAt } = suggestion;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const values = { name: settledBy ?? '', at: settledAt ? formatInstant(settledAt, zone, language) : '' };
  const taken = state === 'takenOver';
  return (
    <>
      <Notice tone={taken ? 'good' : 'info'} role="status">
        {t(taken ? 'assigning.suggest.takenOver' : 'assigning.suggest.discarded', values)}
      </Notice>
      {taken && <SuggestedProposals id={suggestion.id} />}
    </>
  );
}
