import { formatCountry } from '@trilot/i18n';
import { Button } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { SavedLine } from '../../../shared/saved-line';
import type { Assignment, Workspace } from '../api/assignments';
import { useSheet } from '../hooks/use-sheet';
import type { neighboursOf } from './assignment-order';
import { CallWords } from './call-words';
import { Decline } from './decline';
import { DueDay } from './due-day';
import styles from './evaluation.module.css';
import { LateConflict } from './late-conflict';

/** Which proposal this is, where its sheet is kept, and the ways to the others. */
export function WorkspaceHeader({
  workspace: { assignment, lot },
  neighbours,
  onHelp,
}: {
  readonly workspace: Workspace;
  readonly neighbours: ReturnType<typeof neighboursOf<Assignment>>;
  readonly onHelp: () => void;
}) {
  const { t, language } = useMessages();
  const { call, writing } = useSheet();
  return (
    <header className={styles['head']}>
      <div className={styles['headTitle']}>
        <p>
          <Link to="/evaluate">{t('common.nav.evaluate')}</Link> · {assignment.reference} ·{' '}
          {assignment.municipalityName}, {formatCountry(assignment.territory, language)} ·{' '}
          <CallWords texts={lot.title} reference={call.referenceLanguage} />
        </p>
        <h1 tabIndex={-1}>{assignment.title}</h1>
        <p>
          <DueDay assignment={assignment} />
        </p>
      </div>
      <div className={styles['headTools']}>
        {writing && <SavedLine state={writing.state} />}
        <nav className={styles['neighbours']} aria-label={t('common.nav.evaluate')}>
          <Neighbour assignment={neighbours.previous} label={t('evaluator.previous')} sign="‹" />
          <span>{t('evaluator.place', { place: neighbours.place, all: neighbours.all })}</span>
          <Neighbour assignment={neighbours.following} label={t('evaluator.following')} sign="›" />
        </nav>
        <Button kind="secondary" small onClick={onHelp}>
          {t('evaluator.keys')}
        </Button>
        {writing?.state.version === 0 && <Decline assignment={assignment} />}
        <LateConflict assignment={assignment} />
      </div>
    </header>
  );
}

function Neighbour({
  assignment,
  label,
  sign,
}: {
  readonly assignment: Assignment | undefined;
  readonly label: string;
  readonly sign: string;
}) {
  if (!assignment) return null;
  return (
    <Link to={`/evaluate/${assignment.id}`} aria-label={`${label}: ${assignment.reference}`} title={label}>
      {sign}
    </Link>
  );
}
