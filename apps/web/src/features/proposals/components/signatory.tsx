import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, ErrorSummary, Notice } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { askConfirmation, confirmProposal } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';

/** Whose word is needed on the text as it is now, and whether it has been given. */
export interface SignatoryWord {
  /** Whether the call asks for it; not once the proposal is submitted and unchanged, or withdrawn. */
  readonly needed: boolean;
  /** Whether the reader is one of those who can give it. */
  readonly signs: boolean;
  readonly given: boolean;
}

export function useSignatoryWord(): SignatoryWord {
  const { proposal, state } = useDraft();
  const { abilities, confirmation, confirmationNeeded } = proposal;
  const changed = proposal.hasUnsubmittedChanges || state.version !== proposal.draft.version;
  return {
    needed: confirmationNeeded && changed && proposal.state !== 'withdrawn',
    signs: abilities.confirm.refusal?.code !== 'SIGNATORY_ONLY',
    given: confirmation?.draftVersion === state.version,
  };
}

/** What a signatory has said about the text as it is now, and who could; nothing where the call does not ask. */
export function SignatoryStatus() {
  const { t, language } = useMessages();
  const { proposal, call } = useDraft();
  const { needed, given } = useSignatoryWord();
  const { confirmation, signatories } = proposal;
  if (!needed) return null;
  const said = confirmation && {
    name: confirmation.by,
    at: formatInstant(confirmation.at, call.zone, language),
  };
  if (given) return <Notice tone="good">{t('applicant.signatory.given', said!)}</Notice>;
  return (
    <Notice tone="warn">
      {said && <p>{t('applicant.signatory.void', said)}</p>}
      {signatories.length === 0
        ? problemMessage({ code: 'SIGNATORY_MISSING', facts: {} }, t, language)
        : t('applicant.signatory.needed', { names: signatories.join(', ') })}
    </Notice>
  );
}

/** Asks those who sign to confirm what has just been read. */
export function AskSignatory({ complete }: { readonly complete: boolean }) {
  const { t } = useMessages();
  const { proposal, autosave } = useDraft();
  const act = useConfirmationAct(async () => askConfirmation(proposal.id, await autosave.settled()));
  if (proposal.signatories.length === 0) return null;
  return (
    <Card>
      <h2>{t('applicant.signatory.title')}</h2>
      <Failure error={act.failure} />
      <div role="status">{act.done && <Notice tone="good">{t('applicant.signatory.asked')}</Notice>}</div>
      <p>{t(complete ? 'applicant.signatory.text' : 'applicant.signatory.first')}</p>
      {complete && !act.done && (
        <Actions>
          <Button disabled={act.busy} onClick={act.run}>
            {t('applicant.signatory.ask')}
          </Button>
        </Actions>
      )}
    </Card>
  );
}

/** For those who sign: to confirm what has been read and leave the submission to a colleague. */
export function ConfirmOnly() {
  const { t } = useMessages();
  const { proposal, autosave } = useDraft();
  const { needed, signs, given } = useSignatoryWord();
  const act = useConfirmationAct(async () => confirmProposal(proposal.id, await autosave.settled()));
  if (!needed || !signs || given) return null;
  return (
    <Card>
      <h2>{t('applicant.signatory.title')}</h2>
      <Failure error={act.failure} />
      <p>{t('applicant.signatory.confirmText')}</p>
      <Actions>
        <Button kind="secondary" disabled={act.busy} onClick={act.run}>
          {t('applicant.signatory.confirm')}
        </Button>
      </Actions>
    </Card>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { t, language } = useMessages();
  if (error === null) return null;
  return <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(error, t, language) }]} />;
}

/** An act that can be repeated without harm, with what it was refused. */
function useConfirmationAct(act: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = () => {
    setBusy(true);
    setFailure(null);
    act()
      .then(() => setDone(true), setFailure)
      .finally(() => setBusy(false));
  };
  return { busy, done, failure, run };
}
