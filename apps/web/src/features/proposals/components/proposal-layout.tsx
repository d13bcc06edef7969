import { type CallDefinition, type Clash, mergeContent, type ProposalContent } from '@trilot/domain';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { messages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { useWriting } from '../../../shared/writings';
import { draftOf, loadDraft, type Proposal, saveDraft, useCallDefinition, useProposal } from '../api/proposals';
import { useDraft, WritingContext } from '../hooks/use-draft';
import { loadAhead } from '../load-ahead';
import { loadDraftClashes } from '../section-pages';
import { CallChanged } from './call-changed';
import { WritingBar } from './writing-bar';

const DraftClashes = lazy(async () => ({ default: await loadDraftClashes() }));

/** What colleagues are to one another, with its texts; whoever cannot load it writes on without. */
const TeamHere = lazy<ComponentType>(async () => {
  try {
    const [{ TeamHere: team }] = await Promise.all([import('./team-here'), messages.need('writing')]);
    return { default: team };
  } catch {
    return { default: () => null };
  }
});

/** Everything under one proposal: loads it once, keeps its text safe, shows deadline and save state on every page. */
export function ProposalLayout() {
  const { id = '' } = useParams();
  const proposal = useProposal(id);
  const call = useCallDefinition(proposal.data);
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
  const { id } = proposal;
  const draft = draftOf(proposal.draft);
  const autosave = useWriting<ProposalContent, Clash>({
    key: `proposal:${id}`,
    initial: draft.content,
    version: draft.version,
    save: (content, version) => saveDraft(id, content, version),
    load: () => loadDraft(id),
    merge: mergeContent,
  });
  // whenever the proposal is asked for again, somebody else may have written on it
  useEffect(() => autosave.meet(draftOf(proposal.draft)), [autosave, proposal.draft]);
  useEffect(loadAhead, []);
  return (
    <WritingContext value={{ proposal, call, autosave, home: `/apply/${id}`, remembered: true }}>
      <WritingBar />
      <Suspense>
        <TeamHere />
      </Suspense>
      <CallChanged />
      <ClashesIfAny />
      <Outlet />
    </WritingContext>
  );
}

function ClashesIfAny() {
  const { state } = useDraft();
  return <Suspense>{state.clashes.length > 0 && <DraftClashes />}</Suspense>;
}
