import { AWARD_REASON_LIMIT, canEndAward } from '@trilot/domain';
import { Actions, Button, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { useAct } from '../../shared/use-act';

/** Asks for the reason before an award is given up, which cannot be taken back. */
export function EndingDialog({
  open,
  title,
  text,
  confirm,
  act,
  onClose,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly confirm: string;
  readonly act: (reason: string, key: string) => Promise<unknown>;
  readonly onClose: () => void;
}) {
  const { t, language } = useMessages();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const end = useAct(act);
  const refusal = canEndAward('awarded', reason);
  const send = () => {
    setTried(true);
    if (refusal === null) end.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {end.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(end.error, t, language) }]} />
      )}
      <p>{text}</p>
      <TextArea
        label={t('common.reason')}
        hint={t('announced.awards.reasonHint', { limit: AWARD_REASON_LIMIT })}
        error={tried && refusal ? problemMessage(refusal, t, language) : null}
        value={reason}
        onChange={setReason}
        rows={4}
      />
      <Actions>
        <Button kind="danger" disabled={end.isPending} onClick={send}>
          {confirm}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
