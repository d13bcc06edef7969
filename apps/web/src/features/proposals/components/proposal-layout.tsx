import { type CallDefinition, type Clash, mergeContent, type ProposalContent } from '@trilot/domain';
import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { useWriting } from '../../../shared/writings';
import { draftOf, loadDraft, type Proposal, saveDraft, useCallDefinition, useProposal } from '../api/proposals';
import { useDraft, WritingContext } from '../hooks/use-draft';
import { useFieldPlace } from '../hooks/use-field-place';
import { loadSectionPagesAhead } from '../section-pages';
import { asText } from './clash-text';
import { WritingBar } from './writing-bar';

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
  useEffect(loadSectionPagesAhead, []);
  return (
    <WritingContext value={{ proposal, call, autosave }}>
      <WritingBar />
      <DraftClashes />
      <Outlet />
    </WritingContext>
  );
}

function DraftClashes() {
  const { t, language } = useMessages();
  const { state, autosave } = useDraft();
  const { ofPath } = useFieldPlace();
  return (
    <Clashes
      clashes={state.clashes}
      shown={(value) => asText(value, language) || t('applicant.clash.nothing')}
      subjectOf={(path) => ofPath(path)?.subject ?? ''}
      onSettle={(clash) => autosave.settle(clash)}
    />
  );
}
