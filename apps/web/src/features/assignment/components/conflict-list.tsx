import type { ChairDecision } from '@trilot/domain';
import { Actions, Button, Card, Dialog, ErrorSummary, RadioGroup, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { type Assignment, type Proposal, useDecideConflict } from '../api/assignments';
import { awaitsChair } from './selections';
import styles from './assignment.module.css';

/** Potential conflicts that wait for the chair, with what was declared; the chair decides here. */
export function ConflictList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { t, language } = useMessages();
  const refusal = useRoleRefusal()('conflict:decide');
  const waiting = proposals.flatMap((proposal) =>
    proposal.assignments.filter(awaitsChair).map((assignment) => ({ proposal, assignment })),
  );
  if (waiting.length === 0) return null;
  return (
    <Card>
      <h2 className={styles['conflicts']}>{t('manager.assign.conflicts')}</h2>
      {refusal && <p>{problemMessage({ code: 'CONFLICT_AWAITS_CHAIR', facts: {} }, t, language)}</p>}
      <ul className={styles['waiting']}>
        {waiting.map(({ proposal, assignment }) => (
          <li key={assignment.id}>
            <p>
              {t('manager.assign.conflict', {
                name: assignment.evaluatorName,
                reference: proposal.reference,
                title: proposal.title,
                municipality: proposal.municipalityName,
              })}
            </p>
            <p>{t('manager.assign.declared', { reason: assignment.conflictReason ?? '' })}</p>
            {refusal === null && <Decision assignment={assignment} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const DECISIONS = ['cleared', 'disqualified'] as const satisfies readonly ChairDecision[];

function Decision({ assignment }: { readonly assignment: Assignment }) {
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
        title={t('manager.assign.decideOn', { name: assignment.evaluatorName })}
        onClose={() => setOpen(false)}
      >
        <DecisionForm
          assignment={assignment}
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
  assignment,
  decision,
  reason,
  onDecision,
  onReason,
  onClose,
}: {
  readonly assignment: Assignment;
  readonly decision: ChairDecision | null;
  readonly reason: string;
  readonly onDecision: (decision: ChairDecision) => void;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { t, language } = useMessages();
  const [missing, setMissing] = useState(false);
  const decide = useDecideConflict(assignment.id);
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
      <p>{t('manager.assign.declared', { reason: assignment.conflictReason ?? '' })}</p>
      <RadioGroup
        legend={t('manager.assign.decision')}
        name={`decision-${assignment.id}`}
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
