import { type KeptChange, restored, type Rewriting, rewritings } from '@trilot/domain';
import { Button, EmptyState, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { useDraftHistory } from '../api/draft-history';
import { loadDraft } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { useHistoryPlace } from '../hooks/use-history-place';
import { RewritingCard } from './rewriting-card';

/** Every text that was ever saved in this proposal: who wrote it, what it replaced, and how it comes back. */
export function HistoryPage() {
  const [search] = useSearchParams();
  const only = search.get('place');
  // another history begins anew: what the one before shows never stands under its heading
  return <History key={only ?? ''} only={only} />;
}

/** @param only one place alone; null for all */
function History({ only }: { readonly only: string | null }) {
  const { t, language } = useMessages();
  const { proposal, state, content, autosave } = useDraft();
  const history = useDraftHistory(proposal.id, state.version, only);
  const subjectOf = useHistoryPlace();
  const [back, setBack] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  usePageTitle(t('writing.history.title'));
  const putBack = async (save: KeptChange) => {
    // this page may not know yet what a colleague has written there
    autosave.meet(await loadDraft(proposal.id));
    autosave.edit((draft) => restored(draft, save.path, save.before));
    setBack(subjectOf(save));
    setFailure(null);
  };
  const address = `/apply/${proposal.id}/history`;
  return (
    <>
      <PageHeader
        kicker={<Link to={`/apply/${proposal.id}`}>{content.title || t('applicant.untitled')}</Link>}
        title={t('writing.history.title')}
        lead={t('writing.history.lead')}
      />
      {only !== null && (
        <p>
          <Link to={address}>{t('writing.history.all')}</Link>
        </p>
      )}
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      <div role="status">
        {back !== null && <Notice tone="good">{t('writing.history.back', { subject: back })}</Notice>}
      </div>
      <Answer query={history}>
        {(changes) => (
          <>
            <Rewritings
              found={rewritings(changes)}
              linkTo={only === null ? (path) => `${address}?place=${encodeURIComponent(path)}` : null}
              onPutBack={proposal.abilities.edit.allowed ? (save) => void putBack(save).catch(setFailure) : null}
            />
            {history.hasNextPage && (
              <Button kind="secondary" disabled={history.isFetching} onClick={() => void history.fetchNextPage()}>
                {t('writing.history.earlier')}
              </Button>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function Rewritings({
  found,
  linkTo,
  onPutBack,
}: {
  readonly found: readonly Rewriting[];
  readonly linkTo: ((path: string) => string) | null;
  readonly onPutBack: ((save: KeptChange) => void) | null;
}) {
  const { t } = useMessages();
  if (found.length === 0) return <EmptyState title={t('writing.history.none')} />;
  return found.map((rewriting) => (
    <RewritingCard
      key={`${rewriting.path} ${rewriting.saves.at(-1)!.version}`}
      rewriting={rewriting}
      address={linkTo?.(rewriting.path) ?? null}
      onPutBack={onPutBack}
    />
  ));
}
