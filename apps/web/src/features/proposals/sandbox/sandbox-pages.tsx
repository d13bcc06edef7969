import type { Gap } from '@trilot/domain';
import { Actions, Button, buttonClass, Card, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { useMutation } from '@tanstack/react-query';
import { Link, useOutletContext } from 'react-router';
import type { Schemas } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { ProposalDocument } from '../../../shared/proposal-document';
import { type SandboxView, sandboxPath, type Trying, trySubmission } from '../../../shared/sandbox';
import { SandboxKicker } from '../../../shared/sandbox-place';
import { OpenGaps, RefusedGaps } from '../components/gap-list';
import { Tasks } from '../components/tasks';
import { useDraft } from '../hooks/use-draft';
import { useTasks } from '../hooks/use-tasks';

interface Place {
  readonly sandbox: SandboxView;
  readonly at: Trying;
}

/** The trial draft as a task list, as an applicant sees it. */
export function SandboxHub() {
  const { t } = useMessages();
  const { sandbox, at } = useOutletContext<Place>();
  const { content, home } = useDraft();
  const title = content.title || t('applicant.untitled');
  usePageTitle(title);
  return (
    <>
      <PageHeader kicker={<SandboxKicker sandbox={sandbox} at={at} />} title={title} />
      <Tasks />
      <Actions>
        <Link className={buttonClass()} to={`${home}/check`}>
          {t('applicant.hub.check')}
        </Link>
        <Link className={buttonClass('secondary')} to={sandboxPath(at.slug, at, 'scores')}>
          {t('manager.sandbox.score')}
        </Link>
      </Actions>
    </>
  );
}

/** The check of a trial draft, and the question whether it would be accepted. */
export function SandboxCheck() {
  const { t, language } = useMessages();
  const { at } = useOutletContext<Place>();
  const { content, call, home, autosave } = useDraft();
  const count = useTasks().flatMap((task) => task.gaps).length;
  const title = t('writing.check.title');
  usePageTitle(title);
  const attempt = useMutation({
    mutationFn: async () => {
      await autosave.settled();
      return trySubmission(at);
    },
  });
  const refusal = attempt.data?.refusal ?? null;
  return (
    <>
      {attempt.error !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(attempt.error, t, language) }]} />
      )}
      {refusal && <Refused refusal={refusal} />}
      <PageHeader
        kicker={<Link to={home}>{content.title || t('applicant.untitled')}</Link>}
        title={title}
        lead={t(count === 0 ? 'writing.check.complete' : 'writing.check.gaps', { count })}
      />
      {refusal === null && <OpenGaps />}
      <ProposalDocument content={content} call={call} />
      <Card>
        <p>{t('manager.sandbox.tryText')}</p>
        {attempt.data?.allowed && (
          <Notice tone="good" role="status">
            {t('manager.sandbox.accepted')}
          </Notice>
        )}
        <Actions>
          <Button onClick={() => attempt.mutate()} disabled={attempt.isPending}>
            {t('manager.sandbox.try')}
          </Button>
          <Link className={buttonClass('secondary')} to={sandboxPath(at.slug, at, 'scores')}>
            {t('manager.sandbox.score')}
          </Link>
        </Actions>
      </Card>
    </>
  );
}

/** Why the trial draft would not be accepted; what is missing leads to where it is mended. */
function Refused({ refusal }: { readonly refusal: Schemas['RefusalView'] }) {
  const { t, language } = useMessages();
  const title = t('manager.sandbox.refused');
  if (refusal.code === 'PROPOSAL_INCOMPLETE') {
    return <RefusedGaps gaps={refusal.facts['gaps'] as readonly Gap[]} title={title} />;
  }
  return <ErrorSummary title={title} items={[{ text: problemMessage(refusal, t, language) }]} />;
}
