import { CONFLICT_LEVELS, type ConflictLevel } from '@trilot/domain';
import type { Translator } from '@trilot/i18n';
import { Actions, Button, Card, DescribedChoices, ErrorSummary, PageHeader, TextArea } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { acceptAssignment, type Assignment, declareConflict, refreshAssignments } from '../api/assignments';
import { useHeadingFocus } from '../hooks/use-heading-focus';
import { AssignmentFacts } from './assignment-facts';
import type { ArrivalNews } from './assignments-page';
import { Decline } from './decline';
import styles from './evaluation.module.css';
import { SubmissionNews } from './submission-news';
import { SuggestedConflicts } from './suggested-conflicts';

/** The declaration of interest, before anything of the content opens. */
export function Declaration({ assignment, replaces }: { readonly assignment: Assignment; readonly replaces: boolean }) {
  const { t } = useMessages();
  useHeadingFocus(replaces);
  usePageTitle(t('evaluator.declare.title'));
  return (
    <div className={styles['narrow']}>
      <PageHeader
        kicker={<Link to="/evaluate">{t('common.nav.evaluate')}</Link>}
        title={t('evaluator.declare.title')}
        lead={t('evaluator.declare.lead')}
      />
      <SubmissionNews />
      <Card>
        <AssignmentFacts assignment={assignment} />
      </Card>
      <SuggestedConflicts assignment={assignment} />
      <p>{t('evaluator.declare.what')}</p>
      <p>{t('evaluator.declare.promise')}</p>
      <DeclarationForm assignment={assignment} />
    </div>
  );
}

const LEVEL = 'declaration-level';
const REASON = 'declaration-reason';

/** What stands in the way of a declaration, and the field that mends it. */
interface Obstacle {
  readonly field: typeof LEVEL | typeof REASON;
  /** Null when nothing has been chosen; the server decides on everything else. */
  readonly refusal: unknown;
}

function DeclarationForm({ assignment }: { readonly assignment: Assignment }) {
  const { id, reference } = assignment;
  const { t } = useMessages();
  const navigate = useNavigate();
  const [level, setLevel] = useState<ConflictLevel | null>(null);
  const [reason, setReason] = useState('');
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [busy, setBusy] = useState(false);
  const sentence = useSentence(obstacle);
  const declare = async (event: FormEvent) => {
    event.preventDefault();
    if (level === null) return setObstacle({ field: LEVEL, refusal: null });
    setBusy(true);
    try {
      await declareConflict(id, level, level === 'none' ? '' : reason);
      if (level === 'disqualifying') {
        await navigate('/evaluate', { state: { vanished: reference } satisfies ArrivalNews });
      } else await acceptAssignment(id);
      await refreshAssignments();
    } catch (refusal) {
      const lacksReason = refusal instanceof ProblemError && refusal.code === 'REASON_REQUIRED';
      setObstacle({ field: lacksReason ? REASON : LEVEL, refusal });
      setBusy(false);
    }
  };
  const errorAt = (field: Obstacle['field']) => (obstacle?.field === field ? sentence : undefined);
  return (
    <form onSubmit={(event) => void declare(event)} noValidate>
      {obstacle && sentence && (
        <ErrorSummary title={t('common.problem')} items={[{ text: sentence, href: `#${obstacle.field}` }]} />
      )}
      <DescribedChoices
        id={LEVEL}
        legend={t('evaluator.declare.legend')}
        options={levels(t)}
        value={level}
        error={errorAt(LEVEL)}
        onChange={setLevel}
      />
      {level !== null && level !== 'none' && (
        <TextArea
          id={REASON}
          label={t('common.reason')}
          hint={t('evaluator.declare.reason.hint')}
          value={reason}
          rows={4}
          error={errorAt(REASON)}
          onChange={setReason}
        />
      )}
      <p>{t('evaluator.declare.takesOn')}</p>
      <Actions>
        <Button type="submit" disabled={busy}>
          {t(`evaluator.declare.act.${level ?? 'unchosen'}`)}
        </Button>
        <Decline assignment={assignment} />
      </Actions>
    </form>
  );
}

function levels(t: Translator) {
  return CONFLICT_LEVELS.map((value) => ({
    value,
    label: t(`evaluator.declare.${value}`),
    text: t(`evaluator.declare.${value}.text`),
  }));
}

function useSentence(obstacle: Obstacle | null): string | undefined {
  const { t, language } = useMessages();
  if (!obstacle) return undefined;
  return obstacle.refusal === null ? t('evaluator.declare.choose') : errorMessage(obstacle.refusal, t, language);
}
