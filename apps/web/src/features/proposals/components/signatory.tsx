import { Actions, Button, Card, ErrorSummary, Notice } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { askConfirmation, confirmProposal } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { useSignatoryWord } from './signatory-status';

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
