import { type CallDefinition, type Clash, mergeContent, type ProposalContent } from '@trilot/domain';
import { formatClock } from '@trilot/i18n';
import { Button, Card, Notice, SaveState } from '@trilot/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Outlet, useParams } from 'react-router';
import { Autosave } from '../../../shared/autosave';
import { Deadline } from '../../../shared/deadline';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { loadDraft, type Proposal, saveDraft, useCallDefinition, useProposal } from '../api/proposals';
import { useDraft, WritingContext } from '../hooks/use-draft';

/** Everything under one proposal: loads it once, keeps its text safe, shows deadline and save state on every page. */
export function ProposalLayout() {
  const { id = '' } = useParams();
  const proposal = useProposal(id);
  const call = useCallDefinition(proposal.data?.callSlug);
  return (
    <Answer
      query={{
        data: proposal.data && call.data ? { proposal: proposal.data, call: call.data } : undefined,
        error: proposal.error ?? call.error,
      }}
    >
      {(loaded) => <Workspace key={id} {...loaded} />}
    </Answer>
  );
}

function Workspace({ proposal, call }: { readonly proposal: Proposal; readonly call: CallDefinition }) {
  const [autosave] = useState(
    () =>
      new Autosave<ProposalContent, Clash>({
        key: `proposal:${proposal.id}`,
        initial: proposal.draft.content as unknown as ProposalContent,
        version: proposal.draft.version,
        save: (content, version) => saveDraft(proposal.id, content, version),
        load: () => loadDraft(proposal.id),
        merge: mergeContent,
      }),
  );
  useEffect(() => {
    const started = autosave.start();
    return () => void started.then((stop) => stop());
  }, [autosave]);
  return (
    <WritingContext value={{ proposal, call, autosave }}>
      <Deadline deadline={proposal.lot.deadline} zone={call.zone} />
      <SavedLine />
      <Clashes />
      <Outlet />
    </WritingContext>
  );
}

/** Where the text is now, in words; also spoken. */
function SavedLine() {
  const { t, language } = useMessages();
  const { state } = useDraft();
  const online = useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
  const { status, savedAt, refusal } = state;
  if (refusal)
    return <Notice tone="bad">{t('common.unsaved.refused', { why: problemMessage(refusal, t, language) })}</Notice>;
  if (status === 'saving') return <SaveState state="saving">{t('common.save.saving')}</SaveState>;
  if (status === 'waiting') {
    return <SaveState state="waiting">{t(online ? 'common.save.waiting' : 'common.save.offline')}</SaveState>;
  }
  return (
    <SaveState state="saved">
      {savedAt ? t('common.save.saved', { at: formatClock(savedAt, language) }) : t('common.save.initial')}
    </SaveState>
  );
}

/** Texts of somebody else that met the writer's own: both are shown until the writer has settled it. */
function Clashes() {
  const { t } = useMessages();
  const { state, autosave } = useDraft();
  return state.clashes.map((clash) => (
    <Card key={clash.path}>
      <h2>{t('common.clash.title')}</h2>
      <p>{t('common.clash.text')}</p>
      <h3>{t('common.clash.mine')}</h3>
      <blockquote>{shown(clash.mine)}</blockquote>
      <h3>{t('common.clash.theirs')}</h3>
      <blockquote>{shown(clash.theirs)}</blockquote>
      <Button kind="secondary" onClick={() => autosave.settle(clash)}>
        {t('common.clash.settled')}
      </Button>
    </Card>
  ));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'statement' in value) return String(value.statement);
  return JSON.stringify(value ?? '', null, 1);
}
