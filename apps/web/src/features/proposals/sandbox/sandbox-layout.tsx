import { type Clash, EMPTY_CONTENT, mergeContent, type ProposalContent, triedCall } from '@trilot/domain';
import { Suspense, useMemo, useSyncExternalStore } from 'react';
import { Outlet } from 'react-router';
import {
  callOf,
  loadTrial,
  type SandboxView,
  sandboxPath,
  saveTrialDraft,
  type Trying,
  trialAt,
} from '../../../shared/sandbox';
import { SandboxPlace } from '../../../shared/sandbox-place';
import { SavedLine } from '../../../shared/saved-line';
import { useWriting } from '../../../shared/writings';
import { DraftClashes } from '../components/draft-clashes';
import { WritingContext } from '../hooks/use-draft';
import { triedProposal } from './tried-proposal';

/** Everything that is written in a sandbox, on the pages of a proposal; it is kept in the sandbox and nowhere else. */
export function SandboxLayout() {
  return (
    <SandboxPlace>
      {(sandbox, at) => <TrialDraft key={`${sandbox.begunAt} ${at.stage} ${at.lot}`} sandbox={sandbox} at={at} />}
    </SandboxPlace>
  );
}

function TrialDraft({ sandbox, at }: { readonly sandbox: SandboxView; readonly at: Trying }) {
  const { slug, stage } = at;
  const stored = trialAt<ProposalContent>(sandbox, stage, null, EMPTY_CONTENT);
  const autosave = useWriting<ProposalContent, Clash>({
    key: `sandbox:${slug}:${sandbox.begunAt}:${stage}`,
    initial: stored.content,
    version: stored.version,
    save: (content, version) => saveTrialDraft(slug, stage, content, version),
    load: () => loadTrial<ProposalContent>(slug, stage, null, EMPTY_CONTENT),
    merge: mergeContent,
  });
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  const definition = callOf(sandbox);
  const call = useMemo(() => triedCall(definition, stage), [definition, stage]);
  const proposal = triedProposal(at, call, state);
  return (
    <WritingContext value={{ proposal, call, autosave, home: sandboxPath(slug, at), remembered: false }}>
      <SavedLine state={state} />
      <Suspense>{state.clashes.length > 0 && <DraftClashes />}</Suspense>
      <Outlet context={{ sandbox, at }} />
    </WritingContext>
  );
}
