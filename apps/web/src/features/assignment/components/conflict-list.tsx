import { useMutation } from '@tanstack/react-query';
import type { ChairDecision } from '@trilot/domain';
import { Actions, Button, Card, Dialog, ErrorSummary, RadioGroup, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type ChairsWord, onSettled } from '../api/assignments';
import styles from './assignment.module.css';

/** A potential conflict, whoever has declared it, and how the chair's word on it is recorded. */
export interface AwaitedConflict {
  readonly id: string;
  readonly personName: string;
  readonly reference: string;
  readonly title: string;
  readonly municipalityName: string;
  readonly reason: string;
  readonly decide: (word: ChairsWord) => Promise<unknown>;
}

/** Conflicts shown at once; the chair decides on the first and sees the next. */
const AT_ONCE = 10;

/** Potential conflicts that wait for the chair, with what was declared; the chair decides here. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly AwaitedConflict[] }) {
  const { t, language } = useMessages();
  const refusal = useRoleRefusal()('conflict:decide');
  if (conflicts.length === 0) return null;
  const left = conflicts.length - AT_ONCE;
  return (
    <Card>
      <h2 className={styles['conflicts']}>{t('manager.assign.conflicts')}</h2>
      {refusal && <p>{problemMessage({ code: 'CONFLICT_AWAITS_CHAIR', facts: {} }, t, language)}</p>}
      <ul className={styles['waiting']}>
        {conflicts.slice(0, AT_ONCE).map((conflict) => (
          <li key={conflict.id}>
            <p>
              {t('manager.assign.conflict', {
                name: conflict.personName,
                reference: conflict.reference,
                title: conflict.title,
                municipality: conflict.municipalityName,
              })}
            </p>
            <p>{t('manager.assign.declared', { reason: conflict.reason })}</p>
            {refusal === null && <Decision conflict={conflict} />}
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t('assigning.suggest.more', { count: left })}</p>}
    </Card>
  );
}

const DECISIONS = ['cleared', 'disqualified'] as const satisfies readonly ChairDecision[];

function Decision({ conflict }: { readonly conflict: AwaitedConflict }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  // kept here, so that closing the dialog loses nothing that was typed
  const [decision, setDecision] = useState<ChairDecision | null>(null);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button kind="secondary" small onClick={() => setOpen(true)}>
        {t('manager.assign.decide')}
      </Button>
      <Dialog
        open={open}
        title={t('manager.assign.decideOn', { name: conflict.personName })}
        onClose={() => setOpen(false)}
      >
        <DecisionForm
          conflict={conflict}
          decision={decision}
          reason={reason}
          onDecision={setDecision}
          onReason={setReason}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}

function DecisionForm({
  conflict,
  decision,
  reason,
  onDecision,
  onReason,
  onClose,
}: {
  readonly conflict: AwaitedConflict;
  readonly decision: ChairDecision | null;
  readonly reason: string;
  readonly onDecision: (decision: ChairDecision) => void;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { t, language } = useMessages();
  const [missing, setMissing] = useState(false);
  const decide = useMutation({ mutationFn: conflict.decide, onSettled });
  const failure = missing
    ? t('manager.assign.decisionMissing')
    : decide.error && errorMessage(decide.error, t, language);
  const record = () => {
    setMissing(decision === null);
    if (decision !== null) decide.mutate({ decision, reason });
  };
  return (
    <>
      {failure && <ErrorSummary title={t('common.problem')} items={[{ text: failure }]} />}
      <p>{t('manager.assign.declared', { reason: conflict.reason })}</p>
      <RadioGroup
        legend={t('manager.assign.decision')}
        name={`decision-${conflict.id}`}
        value={decision}
        onChange={(value) => onDecision(value as ChairDecision)}
        options={DECISIONS.map((value) => ({ value, label: t(`manager.assign.decision.${value}`) }))}
      />
      <TextArea label={t('common.reason')} rows={3} value={reason} onChange={onReason} />
      <Actions>
        <Button disabled={decide.isPending} onClick={record}>
          {t('manager.assign.decideButton')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}
