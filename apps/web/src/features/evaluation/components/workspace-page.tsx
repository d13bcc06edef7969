import { PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { type Assignment, useAssignments, useWorkspace } from '../api/assignments';
import { inListOrder, stepOf } from './assignment-order';
import { AwaitingChair } from './awaiting-chair';
import { Declaration } from './declaration';
import styles from './evaluation.module.css';
import { Mandate } from './mandate';
import { Workspace } from './workspace';

/** One assignment: the mandate of its call first, the declaration, the chair's word where it is needed, the workspace. */
export function WorkspacePage() {
  const { id = '' } = useParams();
  const query = useAssignments();
  return <Answer query={query}>{(list) => <Assigned key={id} id={id} assignments={inListOrder(list)} />}</Answer>;
}

interface AssignedProps {
  readonly assignment: Assignment;
  readonly assignments: readonly Assignment[];
}

function Assigned({ id, assignments }: { readonly id: string; readonly assignments: readonly Assignment[] }) {
  const assignment = assignments.find((candidate) => candidate.id === id);
  return assignment ? <Step assignment={assignment} assignments={assignments} /> : <NothingHere />;
}

function Step({ assignment, assignments }: AssignedProps) {
  // a sheet that is done closes too until a new mandate is signed
  const step = assignment.mandateSigned ? stepOf(assignment) : 'sign';
  const [first] = useState(step);
  const replaces = step !== first;
  if (step === 'sign') return <Mandate slug={assignment.callSlug} />;
  if (step === 'declare') return <Declaration assignment={assignment} replaces={replaces} />;
  if (step === 'awaitChair') return <AwaitingChair assignment={assignment} replaces={replaces} />;
  return <Opened assignment={assignment} assignments={assignments} replaces={replaces} />;
}

function Opened({ assignment, ...rest }: AssignedProps & { readonly replaces: boolean }) {
  const query = useWorkspace(assignment.id);
  return <Answer query={query}>{(workspace) => <Workspace workspace={workspace} {...rest} />}</Answer>;
}

/** The same for an assignment that does not exist, is somebody else's, or was given back. */
function NothingHere() {
  const { t } = useMessages();
  usePageTitle(t('common.notFound.title'));
  return (
    <div className={styles['narrow']}>
      <PageHeader title={t('common.notFound.title')} lead={t('problems.NOT_FOUND')} />
      <Link to="/evaluate">{t('evaluator.toList')}</Link>
    </div>
  );
}
