import { formatInstant } from '@trilot/i18n';
import { Actions, buttonClass, Card, Notice, PageHeader, Tag } from '@trilot/ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { messages, useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { onlyReads } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { usePastQuestions } from '../hooks/use-past-questions';
import { useTasks } from '../hooks/use-tasks';
import { Tasks } from './tasks';
import styles from './writing.module.css';

/** Loaded when a call asks for less than it did, which few writers ever meet. */
const PastAnswers = lazy(async () => ({ default: (await import('./past-answers')).PastAnswers }));

/** Not among what is seen first. */
const DraftFiles = lazy(async () => {
  const [{ DraftFiles: files }] = await Promise.all([import('./proposal-files'), messages.need('writing')]);
  return { default: files };
});

/** Loaded where a call asks for the word of a signatory. */
const SignatoryStatus = lazy(async () => ({ default: (await import('./signatory-status')).SignatoryStatus }));

/** Few take back what they have submitted. */
const Withdraw = lazy(async () => ({ default: (await import('./withdraw')).Withdraw }));

/** Loaded in calls in two stages only, with the texts it is written in. */
const StagePanel = lazy(async () => {
  const [{ StagePanel: panel }] = await Promise.all([import('./stage-panel'), messages.need('writing')]);
  return { default: panel };
});

/** The application hub: what there is to do, what is done, what stands. */
export function HubPage() {
  const { t } = useMessages();
  const text = useCallText();
  const { proposal, content, call } = useDraft();
  const title = content.title || t('applicant.untitled');
  usePageTitle(title);
  const tasks = useTasks();
  const past = usePastQuestions();
  const ready = proposal.lot.phase === 'open' && tasks.every(({ gaps }) => gaps.length === 0);
  const done = tasks.filter(({ state }) => state === 'complete').length;
  return (
    <>
      <PageHeader
        kicker={`${proposal.municipality.name} · ${proposal.reference} · ${text(proposal.lot.title).text}`}
        title={title}
      />
      <Suspense>{call.secondStage && <StagePanel />}</Suspense>
      <Standing />
      {proposal.state !== 'withdrawn' && !proposal.abilities.edit.allowed && (
        <Actions>
          <Link className={buttonClass()} to={`/apply/${proposal.id}/check`}>
            {t(onlyReads(proposal) ? 'applicant.hub.readDraft' : 'applicant.hub.read')}
          </Link>
        </Actions>
      )}
      {proposal.abilities.edit.allowed && (
        <>
          {proposal.submissionIsFinal && <Notice>{t('applicant.final.before')}</Notice>}
          <Suspense>{proposal.confirmationNeeded && <SignatoryStatus />}</Suspense>
          <p>{t('applicant.hub.progress', { done, all: tasks.length })}</p>
          <Tasks />
          <Actions>
            <Link className={buttonClass()} to={`/apply/${proposal.id}/check`}>
              {t(ready ? 'applicant.hub.checkAndSubmit' : 'applicant.hub.check')}
            </Link>
            <Link to={`/apply/${proposal.id}/outside`}>{t('applicant.hub.outside')}</Link>
          </Actions>
          <Suspense>{past.length > 0 && <PastAnswers past={past} />}</Suspense>
        </>
      )}
      <Suspense>
        <Actions>
          <DraftFiles proposalId={proposal.id} />
        </Actions>
      </Suspense>
      {proposal.abilities.withdraw.allowed && (
        <div className={styles['later']}>
          <Suspense>
            <Withdraw id={proposal.id} />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** What has been submitted and stands, whatever is edited meanwhile. */
function Standing() {
  const { t, language } = useMessages();
  const { proposal, call, state } = useDraft();
  if (proposal.state === 'withdrawn') return <Card>{t('applicant.hub.withdrawn')}</Card>;
  if (!proposal.submitted) return null;
  const changed = proposal.hasUnsubmittedChanges || state.version !== proposal.draft.version;
  return (
    <Card>
      <p>
        <Tag tone="good">{t('applicant.state.submitted')}</Tag>{' '}
        {t('applicant.hub.stands', { at: formatInstant(proposal.submitted.submittedAt, call.zone, language) })}
      </p>
      {proposal.submissionIsFinal && <p>{t('applicant.final.after')}</p>}
      {changed && !proposal.submissionIsFinal && <p>{t('applicant.hub.changed')}</p>}
      <p>
        <Link to={`/apply/${proposal.id}/receipt`}>{t('applicant.hub.receipt')}</Link>
        {proposal.hasInquiries && (
          <>
            {' · '}
            <Link to={`/apply/${proposal.id}/inquiries`}>{t('applicant.hub.inquiries')}</Link>
          </>
        )}
        {proposal.lot.phase === 'announced' && (
          <>
            {' · '}
            <Link to={`/apply/${proposal.id}/decision`}>{t('applicant.hub.decision')}</Link>
          </>
        )}
      </p>
    </Card>
  );
}
