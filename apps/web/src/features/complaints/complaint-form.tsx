import {
  canLodgeComplaint,
  type Clash,
  COMPLAINT_GROUNDS,
  COMPLAINT_LIMIT,
  type ComplaintGround,
  type ComplaintText,
  mergeComplaint,
} from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, Notice, RadioGroup, TextArea } from '@trilot/ui';
import { useState, useSyncExternalStore } from 'react';
import { Clashes } from '../../shared/clashes';
import { serverTime } from '../../shared/clock';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { useMessages } from '../../shared/messages';
import { problemMessage } from '../../shared/problem-message';
import { SavedLine } from '../../shared/saved-line';
import { useAct } from '../../shared/use-act';
import { useWriting } from '../../shared/writings';
import { keepComplaint, loadComplaint, lodgeComplaint, type OwnComplaintData, storedIn } from './complaints';
import styles from './complaints.module.css';

/** A complaint while it is written: what is typed is kept like any text of a proposal, and lodged once. */
export function ComplaintForm({
  complaint,
  proposalId,
}: {
  readonly complaint: OwnComplaintData;
  readonly proposalId: string;
}) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const stored = storedIn(complaint);
  const writing = useWriting<ComplaintText, Clash>({
    key: `complaint:${proposalId}`,
    initial: stored.content,
    version: stored.version,
    save: (content, version) => keepComplaint(proposalId, content, version),
    load: () => loadComplaint(proposalId),
    merge: mergeComplaint,
  });
  const state = useSyncExternalStore(writing.subscribe, writing.current);
  const lodge = useAct((version: number, key) => lodgeComplaint(proposalId, version, key));
  const { content } = state;
  const { lodge: ability, until, zone, answerDays } = complaint;
  const now = new Date(serverTime()).toISOString();
  const forbidden = ability.refusal?.code === 'NOT_PERMITTED' ? ability.refusal : null;
  const refusal = forbidden ?? canLodgeComplaint({ state: 'draft', until, now }, content);
  const open = () => {
    lodge.reset();
    setAsking(true);
  };
  const lodgeNow = async () => {
    await writing.flush();
    lodge.mutate(writing.current().version, { onSuccess: () => setAsking(false) });
  };
  return (
    <Card>
      <h3 className={styles['heading']}>{t('announced.complaint.own')}</h3>
      <Clashes clashes={state.clashes} shown={String} onSettle={(clash) => writing.settle(clash)} />
      <RadioGroup
        legend={t('announced.complaint.groundAsk')}
        name="complaint-ground"
        value={content.ground}
        onChange={(ground) => writing.edit((before) => ({ ...before, ground: ground as ComplaintGround }))}
        options={COMPLAINT_GROUNDS.map((value) => ({ value, label: t(`announced.ground.${value}`) }))}
      />
      <TextArea
        label={t('announced.complaint.textAsk')}
        hint={t('announced.complaint.textHint', { limit: COMPLAINT_LIMIT })}
        rows={8}
        value={content.text}
        onChange={(text) => writing.edit((before) => ({ ...before, text }))}
      />
      <SavedLine state={state} />
      {refusal && <Notice tone={forbidden ? 'warn' : 'info'}>{problemMessage(refusal, t, language)}</Notice>}
      <Actions>
        <Button disabled={refusal !== null} onClick={open}>
          {t('announced.complaint.lodge')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('announced.complaint.confirm')}
        confirm={t('announced.complaint.lodge')}
        busy={lodge.isPending}
        failure={lodge.error}
        onConfirm={() => void lodgeNow()}
        onClose={() => setAsking(false)}
      >
        <p>{t('announced.complaint.confirmText', { days: answerDays, until: formatInstant(until, zone, language) })}</p>
      </ConfirmDialog>
    </Card>
  );
}
