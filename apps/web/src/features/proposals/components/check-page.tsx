import { type Gap, type ProposalFile, withFiles } from '@trilot/domain';
import { Actions, Button, buttonClass, Card, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '../../../shared/api';
import { useKeyOfVersion } from '../../../shared/idempotency';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { ProposalDocument } from '../../../shared/proposal-document';
import { contentAddress } from '../api/files';
import { onlyReads, submitProposal } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { useTasks } from '../hooks/use-tasks';
import { OpenGaps, RefusedGaps } from './gap-list';
import { DraftFiles, RevisionFiles } from './proposal-files';
import { AskSignatory, ConfirmOnly } from './signatory';
import { SignatoryStatus, useSignatoryWord } from './signatory-status';

/** Check your answers: what is missing, the whole text once more, and then the button that counts. */
export function CheckPage() {
  const { t } = useMessages();
  const { proposal, content, call, conceptNote } = useDraft();
  const closed = proposal.state !== 'withdrawn' && !proposal.abilities.edit.allowed;
  const read = onlyReads(proposal) ? 'applicant.hub.readDraft' : 'writing.read.title';
  const title = t(closed ? read : 'writing.check.title');
  usePageTitle(title);
  const { failure, busy, submit } = useSubmission();
  const gaps = gapsOf(failure);
  const count = useTasks().flatMap((task) => task.gaps).length;
  return (
    <>
      {failure !== null && <Refusal failure={failure} gaps={gaps} />}
      <PageHeader
        kicker={<Link to={`/apply/${proposal.id}`}>{content.title || t('applicant.untitled')}</Link>}
        title={title}
        lead={closed ? undefined : t(count === 0 ? 'writing.check.complete' : 'writing.check.gaps', { count })}
      />
      {gaps === null && !closed && <OpenGaps />}
      <ProposalDocument
        content={withFiles(content, call, proposal.files as unknown as readonly ProposalFile[], conceptNote)}
        call={call}
        fileAddress={(file) => contentAddress(proposal.id, file)}
      />
      <Actions>
        {closed && proposal.submitted ? (
          <RevisionFiles proposalId={proposal.id} revision={proposal.submitted.revision} />
        ) : (
          <DraftFiles proposalId={proposal.id} />
        )}
      </Actions>
      <SignatoryStatus />
      <Declaration busy={busy} complete={count === 0} onSubmit={() => void submit()} />
    </>
  );
}

/** What a refused submission lacked; null when it was not refused for that. */
function gapsOf(failure: unknown): readonly Gap[] | null {
  if (!(failure instanceof ProblemError) || failure.code !== 'PROPOSAL_INCOMPLETE') return null;
  return failure.facts['gaps'] as readonly Gap[];
}

/** The server decides, and every refusal leads to where it is mended. */
function Refusal({ failure, gaps }: { readonly failure: unknown; readonly gaps: readonly Gap[] | null }) {
  const { t, language } = useMessages();
  const title = t('writing.check.refused');
  if (gaps) return <RefusedGaps gaps={gaps} title={title} />;
  return <ErrorSummary title={title} items={[{ text: errorMessage(failure, t, language) }]} />;
}

/** The declaration and the button, or why there is none. */
function Declaration({
  busy,
  complete,
  onSubmit,
}: {
  readonly busy: boolean;
  readonly complete: boolean;
  readonly onSubmit: () => void;
}) {
  const { t, language } = useMessages();
  const { proposal } = useDraft();
  const { refusal } = proposal.abilities.submit;
  const word = useSignatoryWord();
  const barred = refusal && !ASKED_OF_THE_TEXT.includes(refusal.code) ? refusal : null;
  if (barred) return <Notice tone="warn">{problemMessage(barred, t, language)}</Notice>;
  if (word.needed && !word.signs && !word.given) return <AskSignatory complete={complete} />;
  return (
    <>
      <Submission busy={busy} onSubmit={onSubmit} />
      <ConfirmOnly />
    </>
  );
}

/** What is asked of the text as it is now, not as it was when the page was loaded. */
const ASKED_OF_THE_TEXT: readonly string[] = ['PROPOSAL_INCOMPLETE', 'SIGNATORY_NOT_CONFIRMED'];

function Submission({ busy, onSubmit }: { readonly busy: boolean; readonly onSubmit: () => void }) {
  const { t } = useMessages();
  const { proposal } = useDraft();
  return (
    <Card>
      <h2>{t('writing.check.declaration')}</h2>
      <p>{t('writing.check.declarationText', { municipality: proposal.municipality.name })}</p>
      <p>{t('common.lateness')}</p>
      {proposal.submissionIsFinal && (
        <p>
          <strong>{t('applicant.final.before')}</strong>
        </p>
      )}
      <Actions>
        <Button onClick={onSubmit} disabled={busy}>
          {t(proposal.submitted ? 'writing.check.submitAgain' : 'writing.check.submit')}
        </Button>
        <Link className={buttonClass('secondary')} to={`/apply/${proposal.id}`}>
          {t('writing.toHub')}
        </Link>
      </Actions>
    </Card>
  );
}

function useSubmission() {
  const { proposal, autosave } = useDraft();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keyOf = useKeyOfVersion();
  const submit = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const version = await autosave.settled();
      await submitProposal(proposal.id, version, keyOf(version));
      await navigate(`/apply/${proposal.id}/receipt`);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return { failure, busy, submit };
}
