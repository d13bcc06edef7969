import { PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type LotSuggestion, useLotSuggestion } from '../api/suggestion';
import { AskSuggestion } from './ask-suggestion';
import { Kicker } from './kicker';
import { ComputedSuggestion } from './computed-suggestion';
import { RunningSuggestion } from './running-suggestion';
import { SettledSuggestion } from './settled-suggestion';
import { useStage } from './use-stage';

/** A suggested assignment of a lot: asked for, computed while others work, looked at, taken over or put aside. */
export function SuggestionPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const view = useLotSuggestion(lotId, useStage());
  return (
    <>
      {!view.data && <PageHeader title={t('assigning.suggest.title')} />}
      <Answer query={view}>{(data) => <Suggestion view={data} />}</Answer>
    </>
  );
}

function Suggestion({ view }: { readonly view: LotSuggestion }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(view.lot.title);
  usePageTitle(`${t('assigning.suggest.title')}: ${title.text}`);
  const { suggestion } = view;
  return (
    <>
      <PageHeader
        kicker={<Kicker slug={view.callSlug} title={view.callTitle} />}
        title={
          <>
            {t('assigning.suggest.title')}: <span lang={title.lang}>{title.text}</span>
          </>
        }
        lead={t('assigning.suggest.lead')}
      />
      <p>
        <Link to={`/manage/lots/${view.lot.id}/assignments?stage=${view.stage}`}>{t('assigning.matrix.toMatrix')}</Link>
      </p>
      {suggestion?.state === 'asked' && <RunningSuggestion suggestion={suggestion} />}
      {suggestion?.state === 'ready' && <ComputedSuggestion key={suggestion.id} view={view} suggestion={suggestion} />}
      {(suggestion?.state === 'takenOver' || suggestion?.state === 'discarded') && (
        <SettledSuggestion suggestion={suggestion} />
      )}
      {suggestion?.state !== 'asked' && suggestion?.state !== 'ready' && (
        <AskSuggestion key={suggestion?.id} view={view} />
      )}
    </>
  );
}
