import { Actions, Button, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { withdrawProposal } from '../api/proposals';

/** Takes a submitted proposal back, with a reason, after it has been asked once more. */
export function Withdraw({ id }: { readonly id: string }) {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [key] = useState(newIdempotencyKey);
  const withdraw = () =>
    withdrawProposal(id, reason, key).then(
      () => setOpen(false),
      (error: unknown) => setFailure(error),
    );
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('applicant.withdraw')}
      </Button>
      <Dialog open={open} title={t('applicant.withdraw')} onClose={() => setOpen(false)}>
        {failure !== null && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
        )}
        <p>{t('applicant.withdraw.text')}</p>
        <TextArea label={t('common.reason')} value={reason} onChange={setReason} rows={3} />
        <Actions>
          <Button kind="danger" onClick={() => void withdraw()}>
            {t('applicant.withdraw')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
