import { Actions, Button, buttonClass, Card, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { type Assignment, useAssignments } from '../api/assignments';
import { useHeadingFocus } from '../hooks/use-heading-focus';
import { AssignmentFacts } from './assignment-facts';
import { Decline } from './decline';
import styles from './evaluation.module.css';

/** A potential conflict has been declared: the proposal stays closed until the chair has decided. */
export function AwaitingChair({
  assignment,
  replaces,
}: {
  readonly assignment: Assignment;
  readonly replaces: boolean;
}) {
  const { t } = useMessages();
  useHeadingFocus(replaces);
  usePageTitle(t('evaluator.chair.title'));
  const { refetch } = useAssignments();
  const [looked, setLooked] = useState(false);
  const look = () => void refetch().then(() => setLooked(true));
  return (
    <div className={styles['narrow']}>
      <PageHeader
        kicker={<Link to="/evaluate">{t('common.nav.evaluate')}</Link>}
        title={t('evaluator.chair.title')}
        lead={t('evaluator.chair.text')}
      />
      <Card>
        <AssignmentFacts assignment={assignment} />
      </Card>
      {looked && <Notice role="status">{t('evaluator.chair.still')}</Notice>}
      <Actions>
        <Link className={buttonClass()} to="/evaluate">
          {t('evaluator.toList')}
        </Link>
        <Button kind="secondary" onClick={look}>
          {t('evaluator.chair.look')}
        </Button>
        <Decline assignment={assignment} />
      </Actions>
    </div>
  );
}
