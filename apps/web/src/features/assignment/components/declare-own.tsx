import type { ConflictLevel } from '@trilot/domain';
import { DescribedChoices, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import { useMessages } from '../../../shared/messages';
import { type OwnConflict, useDeclareOwn } from '../api/own-conflicts';

/** The declaration of one's own interest in a proposal; one that disqualifies says before what it does. */
export function DeclareOwn({
  conflict: { proposalId, reference, title, level: declared, levels },
  onHidden,
  onClose,
}: {
  readonly conflict: OwnConflict;
  /** Given the reference of a proposal that is hidden by now. */
  readonly onHidden: (reference: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useMessages();
  const [level, setLevel] = useState<ConflictLevel | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const declare = useDeclareOwn();
  const confirm = () => {
    setMissing(level === null);
    if (level === null) return;
    declare.mutate(
      { id: proposalId, level, reason: level === 'none' ? '' : reason },
      {
        onSuccess: () => {
          if (level === 'disqualifying') onHidden(reference);
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('assigning.own.about', { reference })}
      confirm={t('evaluator.declare.act.unchosen')}
      busy={declare.isPending}
      failure={declare.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{title}</p>
      {declared !== null && <p>{t('assigning.own.worse')}</p>}
      <DescribedChoices
        legend={t('evaluator.declare.legend')}
        options={levels.map((value) => ({
          value,
          label: t(`evaluator.declare.${value}`),
          text: t(`assigning.own.${value}`),
        }))}
        value={level}
        error={missing ? t('assigning.own.choose') : undefined}
        onChange={setLevel}
      />
      {level !== null && level !== 'none' && (
        <TextArea
          label={t('common.reason')}
          hint={t('evaluator.declare.reason.hint')}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      )}
    </ConfirmDialog>
  );
}
