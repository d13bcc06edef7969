import { canAnswerComplaint, type Clash, COMPLAINT_VERDICTS, type ComplaintVerdict } from '@trilot/domain';
import { Actions, Button, Card, ErrorSummary, Notice, RadioGroup, TextArea } from '@trilot/ui';
import { useState, useSyncExternalStore } from 'react';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { useMessages } from '../../shared/messages';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { SavedLine } from '../../shared/saved-line';
import { useAct } from '../../shared/use-act';
import { useWriting } from '../../shared/writings';
import { answerComplaint, type Complaint, decideComplaint } from './complaints';
import styles from './complaints.module.css';

interface AnswerDraft {
  readonly verdict: ComplaintVerdict;
  readonly reasons: string;
}
const EMPTY: AnswerDraft = { verdict: 'dismissed', reasons: '' };

/** The answer while it is written: kept on this computer until it is given. */
export function AnswerForm({ complaint }: { readonly complaint: Complaint }) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const writing = useWriting<AnswerDraft, Clash>({
    key: `complaint-answer:${complaint.id}`,
    initial: EMPTY,
    version: 0,
    save: null,
    load: () => Promise.resolve({ content: EMPTY, version: 0 }),
    merge: (_base, mine) => ({ content: mine, clashes: [] }),
  });
  const state = useSyncExternalStore(writing.subscribe, writing.current);
  const act = useAct((draft: AnswerDraft, key) => answerComplaint(complaint.id, draft, key));
  const { verdict, reasons } = state.content;
  const { refusal: barred } = complaint.respond;
  if (barred) return <Notice>{problemMessage(barred, t, language)}</Notice>;
  const refusal = canAnswerComplaint({ state: 'lodged', involvements: [] }, verdict, reasons);
  const open = () => {
    act.reset();
    setAsking(true);
  };
  return (
    <Card>
      <h2 className={styles['heading']}>{t('announced.complaints.respond')}</h2>
      <RadioGroup
        legend={t('announced.complaints.verdict')}
        name="complaint-verdict"
        value={verdict}
        onChange={(value) => writing.edit((before) => ({ ...before, verdict: value as ComplaintVerdict }))}
        options={COMPLAINT_VERDICTS.map((value) => ({ value, label: t(`announced.complaints.verdict.${value}`) }))}
      />
      <TextArea
        label={t('announced.complaints.reasons')}
        hint={t('announced.complaints.reasonsHint')}
        rows={8}
        value={reasons}
        onChange={(text) => writing.edit((before) => ({ ...before, reasons: text }))}
      />
      <SavedLine state={state} />
      <Actions>
        <Button disabled={refusal !== null} onClick={open}>
          {t(`announced.complaints.give.${verdict}`)}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t(`announced.complaints.confirm.${verdict}`)}
        confirm={t(`announced.complaints.give.${verdict}`)}
        busy={act.isPending}
        failure={act.error}
        onConfirm={() => act.mutate(state.content, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t(`announced.complaints.confirmText.${verdict}`)}</p>
      </ConfirmDialog>
    </Card>
  );
}

/** The second person's word on a complaint that somebody proposes to uphold. */
export function SecondPerson({ complaint }: { readonly complaint: Complaint }) {
  const { t, language } = useMessages();
  const [reason, setReason] = useState('');
  const decide = useAct((request: { verdict: 'confirmed' | 'refused'; reason: string }, key) =>
    decideComplaint(complaint.id, request, key),
  );
  const { refusal } = complaint.confirm;
  if (refusal) return <Notice>{problemMessage(refusal, t, language)}</Notice>;
  return (
    <Card>
      <h2 className={styles['heading']}>{t('announced.complaints.second')}</h2>
      {decide.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(decide.error, t, language) }]} />
      )}
      <p>{t('announced.complaints.secondText')}</p>
      <TextArea
        label={t('common.reason')}
        hint={t('announced.complaints.refuseHint')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <Actions>
        <Button disabled={decide.isPending} onClick={() => decide.mutate({ verdict: 'confirmed', reason })}>
          {t('announced.complaints.confirm')}
        </Button>
        <Button
          kind="secondary"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ verdict: 'refused', reason })}
        >
          {t('announced.complaints.refuse')}
        </Button>
      </Actions>
    </Card>
  );
}
