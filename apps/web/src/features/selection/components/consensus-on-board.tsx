import { Actions, Button, ErrorSummary, Notice, SelectField, Tag, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage } from '../../../shared/problem-message';
import { useAct } from '../../../shared/use-act';
import { appointRapporteur, type BoardRow, endConsensus } from '../api/selection';
import styles from './selection.module.css';

interface Props {
  readonly row: BoardRow;
  readonly consensus: NonNullable<BoardRow['consensus']>;
}

/** How far the evaluators' consensus is, who writes it, and what can be done about it. */
export function ConsensusOnBoard({ row, consensus }: Props) {
  const { t } = useMessages();
  const { state, answers, failedReason } = consensus;
  return (
    <>
      <h4 className={styles['smallTitle']}>
        {t('scoring.consensus.title')}{' '}
        <Tag tone={state === 'concluded' ? 'good' : 'plain'}>{t(`scoring.consensus.state.${state}`)}</Tag>
      </h4>
      <Rapporteur row={row} consensus={consensus} />
      {answers.length > 0 && (
        <ul>
          {answers.map(({ evaluatorName: name, answer, reason, answeredAt }) => (
            <li key={answeredAt}>{t(`scoring.consensus.gave.${answer}`, { name, reason })}</li>
          ))}
        </ul>
      )}
      {failedReason && <Notice>{t('scoring.consensus.failed', { reason: failedReason })}</Notice>}
      <Ending row={row} consensus={consensus} />
    </>
  );
}

/** Who writes; whoever assigns evaluators may choose another one of them while nothing is put forward. */
function Rapporteur({ row, consensus: { rapporteur, rapporteurId, participants, appoint } }: Props) {
  const { t, language } = useMessages();
  const inRole = useRoleRefusal()('assignment:manage') === null;
  const act = useAct((evaluatorId: string) => appointRapporteur(row.proposalId, evaluatorId));
  if (!inRole || !appoint.allowed) {
    return (
      <p>
        {t('scoring.consensus.rapporteur')}: {rapporteur}
      </p>
    );
  }
  return (
    <>
      {act.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(act.error, t, language) }]} />
      )}
      <SelectField
        label={t('scoring.consensus.rapporteur')}
        value={rapporteurId}
        options={participants.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(evaluatorId) => act.mutate(evaluatorId)}
      />
    </>
  );
}

/** The committee's way out where no agreement is reached. */
function Ending({ row, consensus: { end } }: Props) {
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const inRole = useRoleRefusal()('score:consolidate') === null;
  const act = useAct((given: string, key) => endConsensus(row.proposalId, given, key));
  if (!inRole || !end.allowed) return null;
  return (
    <>
      <Actions>
        <Button kind="secondary" small onClick={() => setAsking(true)}>
          {t('scoring.consensus.end')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('scoring.consensus.end')}
        confirm={t('scoring.consensus.end')}
        busy={act.isPending}
        failure={act.error}
        onConfirm={() => act.mutate(reason, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t('scoring.consensus.endText')}</p>
        <TextArea label={t('scoring.consensus.endReason')} rows={3} value={reason} onChange={setReason} />
      </ConfirmDialog>
    </>
  );
}
