import { Button, Dialog, Tag } from '@trilot/ui';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import type { Assignment, Evaluator, Proposal } from '../api/assignments';
import type { Reason } from '../api/suggestion';
import styles from './assignment.module.css';
import { LateFinding } from './late-finding';
import { reasonsOf } from './reasons';
import { awaitsChair } from './selections';

/** What can be done in the cells of the matrix, and whether it can be done now. */
export interface CellActs {
  readonly frozen: boolean;
  readonly busy: boolean;
  readonly onAssign: (proposalId: string, evaluatorId: string) => void;
  readonly onTakeBack: (assignmentId: string) => void;
}

type CellProps = CellActs & { readonly proposal: Proposal; readonly evaluator: Evaluator };

/** One proposal and one evaluator: what joins them, what stands between them, and what can be done about it. */
export function AssignmentCell(props: CellProps) {
  const { proposal, evaluator, busy, onAssign, onTakeBack } = props;
  const assignment = proposal.assignments.find(({ evaluatorId }) => evaluatorId === evaluator.id);
  const { cell, acting } = useFocusAfterAct(busy, assignment?.id);
  const acts = {
    onAssign: (proposalId: string, evaluatorId: string) => {
      acting();
      onAssign(proposalId, evaluatorId);
    },
    onTakeBack: (id: string) => {
      acting();
      onTakeBack(id);
    },
  };
  return (
    <td className={`${styles['cell']} ${assignment ? styles['assigned'] : ''}`} tabIndex={-1} ref={cell}>
      {assignment ? <Assigned assignment={assignment} {...props} {...acts} /> : <Free {...props} {...acts} />}
      <SuggestedConflict {...props} />
    </td>
  );
}

/**
 * The button that was pressed is gone when the act has been done: the focus stays in the cell, on the one that took its
 * place, whichever comes first, the answer to the act or the cell as it is read again.
 */
function useFocusAfterAct(busy: boolean, assignmentId: string | undefined) {
  const cell = useRef<HTMLTableCellElement>(null);
  const acted = useRef<{ readonly on: string | undefined } | null>(null);
  useEffect(() => {
    if (busy || !acted.current) return;
    (cell.current?.querySelector('button') ?? cell.current)?.focus();
    if (acted.current.on !== assignmentId) acted.current = null;
  }, [busy, assignmentId]);
  return { cell, acting: () => (acted.current = { on: assignmentId }) };
}

function Assigned({
  assignment,
  proposal,
  evaluator,
  frozen,
  busy,
  onTakeBack,
}: CellProps & { readonly assignment: Assignment }) {
  const { t } = useMessages();
  const names = { reference: proposal.reference, name: evaluator.name };
  return (
    <>
      <Tag tone={assignment.sheet === 'submitted' ? 'good' : 'accent'}>
        {assignment.sheet === null ? t('manager.assign.assigned') : t(`common.sheet.${assignment.sheet}`)}
      </Tag>
      {assignment.acceptedAt !== null && assignment.sheet === null && (
        <span className={styles['note']}>{t('manager.assign.accepted')}</span>
      )}
      <Declared assignment={assignment} />
      <LateFinding assignment={assignment} />
      {assignment.sheet === null && !frozen && (
        <Button
          kind="quiet"
          small
          disabled={busy}
          aria-label={t('manager.assign.takeBackFrom', names)}
          onClick={() => onTakeBack(assignment.id)}
        >
          {t('manager.assign.takeBack')}
        </Button>
      )}
      {assignment.reason && <Why title={t('assigning.matrix.whyOf', names)} reason={assignment.reason} />}
    </>
  );
}

/** What was said for an assignment when it was suggested; it opens on demand. */
function Why({ title, reason }: { readonly title: string; readonly reason: Reason }) {
  const { t, language } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" small aria-label={title} onClick={() => setOpen(true)}>
        {t('assigning.matrix.why')}
      </Button>
      {open && (
        <Dialog open title={title} onClose={() => setOpen(false)}>
          <ul>
            {reasonsOf(reason, t, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('common.close')}
          </Button>
        </Dialog>
      )}
    </>
  );
}

/** What the evaluator declared, and what the chair said to it. */
function Declared({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useMessages();
  const { conflict, chairDecision } = assignment;
  if (conflict === null) return <span className={styles['note']}>{t('manager.assign.undeclared')}</span>;
  if (conflict === 'none') return null;
  return (
    <>
      <Tag tone={conflict === 'disqualifying' || chairDecision === 'disqualified' ? 'bad' : 'warn'}>
        {t(`common.conflict.${conflict}`)}
      </Tag>
      {awaitsChair(assignment) && <span className={styles['note']}>{t('manager.assign.awaits')}</span>}
      {chairDecision && <span className={styles['note']}>{t(`manager.assign.${chairDecision}`)}</span>}
    </>
  );
}

function Free({ proposal, evaluator, frozen, busy, onAssign }: CellProps) {
  const { t } = useMessages();
  const barred = suggestedConflict(proposal, evaluator)?.level === 'disqualifying';
  const declined = proposal.declined.find(({ evaluatorId }) => evaluatorId === evaluator.id);
  if (declined) return <Declined declined={declined} />;
  // the sheets that are needed are in: another one would change a known result
  if (frozen || barred || !proposal.assign.allowed) return null;
  return (
    <Button
      kind="quiet"
      small
      disabled={busy}
      aria-label={t('manager.assign.assignTo', { reference: proposal.reference, name: evaluator.name })}
      onClick={() => onAssign(proposal.proposalId, evaluator.id)}
    >
      {t('manager.assign.assign')}
    </Button>
  );
}

/** Who has said no is not asked again; why is told in a code and a sentence. */
function Declined({ declined: { code, sentence } }: { readonly declined: Proposal['declined'][number] }) {
  const { t } = useMessages();
  return (
    <>
      <Tag tone="warn">{t('manager.assign.declined', { reason: t(`manager.assign.declined.${code}`) })}</Tag>
      <span className={styles['note']}>{sentence}</span>
    </>
  );
}

/** What the known facts suggest before anybody declares, with every ground. */
function SuggestedConflict({ proposal, evaluator }: CellProps) {
  const { t } = useMessages();
  const conflict = suggestedConflict(proposal, evaluator);
  if (!conflict) return null;
  return (
    <span className={conflict.level === 'disqualifying' ? styles['barred'] : styles['likely']}>
      {conflict.grounds.map((ground) => t(`manager.assign.because.${ground}`)).join('; ')}
    </span>
  );
}

function suggestedConflict({ suggestedConflicts }: Proposal, { id }: Evaluator) {
  return suggestedConflicts.find(({ evaluatorId }) => evaluatorId === id);
}
