import { type CallDefinition, type Clash, mergeContent, type ProposalContent, type Translations } from '@trilot/domain';
import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { Clashes } from '../../../shared/clashes';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { useWriting } from '../../../shared/writings';
import { draftOf, loadDraft, type Proposal, saveDraft, useCallDefinition, useProposal } from '../api/proposals';
import { useDraft, WritingContext } from '../hooks/use-draft';
import { useFieldPlace } from '../hooks/use-field-place';
import { loadSectionPagesAhead } from '../section-pages';
import { answerText } from './answer-text';
import { CallChanged } from './call-changed';
import { asText } from './clash-text';
import { WritingBar } from './writing-bar';

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
  useEffect(loadSectionPagesAhead, []);
  return (
    <WritingContext value={{ proposal, call, autosave }}>
      <WritingBar />
      <CallChanged />
      <DraftClashes />
      <Outlet />
    </WritingContext>
  );
}

function DraftClashes() {
  const { t, language } = useMessages();
  const { state, autosave } = useDraft();
  const { ofPath } = useFieldPlace();
  const answerOf = useAnswerText();
  return (
    <Clashes
      clashes={state.clashes}
      shown={(value, path) => (answerOf(value, path) ?? asText(value, language)) || t('applicant.clash.nothing')}
      subjectOf={(path) => ofPath(path)?.subject ?? ''}
      onSettle={(clash) => autosave.settle(clash)}
    />
  );
}

/** An answer at a path in words; null at any other path. */
function useAnswerText(): (value: unknown, path: string) => string | null {
  const { language } = useMessages();
  const text = useCallText();
  const { call, form } = useDraft();
  const textOf = (texts: Translations) => text(texts).text;
  return (value, path) => {
    const [part, id] = path.split('.');
    const question = form.sections.flatMap(({ questions }) => questions).find((asked) => asked.id === id);
    return part === 'answers' && question
      ? answerText(question, value, { language, currency: call.currency, textOf })
      : null;
  };
}
