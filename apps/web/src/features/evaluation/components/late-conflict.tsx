import { Actions, Button, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Assignment, declareConflict, refreshAssignments } from '../api/assignments';
import { useSheet } from '../hooks/use-sheet';
import type { ArrivalNews } from './assignments-page';

const REASON = 'late-conflict-reason';

/** A conflict found after the content opened: it voids the sheet, so it is asked for twice. */
export function LateConflict({ assignment: { id, reference } }: { readonly assignment: Assignment }) {
  const { t, language } = useMessages();
  const { writing } = useSheet();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const sentence = failure === null ? undefined : errorMessage(failure, t, language);
  const declare = async () => {
    setFailure(null);
    try {
      // what is still unsaved would be refused afterwards, and kept here for nothing
      await writing?.autosave.flush();
      await declareConflict(id, 'disqualifying', reason);
      await navigate('/evaluate', { state: { vanished: reference } satisfies ArrivalNews });
      await refreshAssignments();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {t('evaluator.late')}
      </Button>
      <Dialog open={open} title={t('evaluator.late.title')} onClose={() => setOpen(false)}>
        {sentence && <ErrorSummary title={t('common.problem')} items={[{ text: sentence, href: `#${REASON}` }]} />}
        <p>{t('evaluator.late.text')}</p>
        <TextArea
          id={REASON}
          label={t('common.reason')}
          hint={t('evaluator.declare.reason.hint')}
          value={reason}
          rows={3}
          error={sentence}
          onChange={setReason}
        />
        <Actions>
          <Button kind="danger" onClick={() => void declare()}>
            {t('evaluator.late.act')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
