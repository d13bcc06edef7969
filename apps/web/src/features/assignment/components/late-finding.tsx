import { Actions, Button, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage } from '../../../shared/problem-message';
import { type Assignment, useDecideConflict } from '../api/assignments';
import { awaitsChair } from './selections';

/** A conflict that the chair hears of after the declaration: it voids a sheet, so it is asked for twice. */
export function LateFinding({ assignment }: { readonly assignment: Assignment }) {
  const { t, language } = useMessages();
  const refusal = useRoleRefusal()('conflict:decide');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useDecideConflict(assignment.id);
  const { conflict, chairDecision } = assignment;
  const settled = conflict === null || conflict === 'disqualifying' || chairDecision === 'disqualified';
  // a potential one that waits is decided where they are listed
  if (refusal || settled || awaitsChair(assignment)) return null;
  const record = () => decide.mutate({ decision: 'disqualified', reason }, { onSuccess: () => setOpen(false) });
  return (
    <>
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {t('manager.assign.late')}
      </Button>
      <Dialog
        open={open}
        title={t('manager.assign.late.title', { name: assignment.evaluatorName })}
        onClose={() => setOpen(false)}
      >
        {decide.error && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(decide.error, t, language) }]} />
        )}
        <p>{t('manager.assign.late.text')}</p>
        <TextArea label={t('common.reason')} rows={3} value={reason} onChange={setReason} />
        <Actions>
          <Button kind="danger" disabled={decide.isPending} onClick={record}>
            {t('manager.assign.late.act')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
