import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '@trilot/i18n';
import { buttonClass, Card, EmptyState, PageHeader, Tag } from '@trilot/ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { api, type Schemas, send } from '../../../shared/api';
import { messages, useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { PartnershipsLink } from './partnerships-link';
import styles from './writing.module.css';

type Summary = Schemas['ProposalSummary'];

/** Loaded where a call has two stages, with the texts it is written in. */
const StageTag = lazy(async () => {
  const [{ StageTag: tag }] = await Promise.all([import('./stage-tag'), messages.need('writing')]);
  return { default: tag };
});

export function ProposalsPage() {
  const { t } = useMessages();
  usePageTitle(t('common.nav.apply'));
  const query = useQuery({ queryKey: ['proposals'], queryFn: () => send(api.GET('/api/proposals')) });
  const start = (
    <Link className={buttonClass()} to="/">
      {t('applicant.list.find')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('common.nav.apply')} />
      <PartnershipsLink />
      <Answer query={query}>
        {(proposals) =>
          proposals.length === 0 ? (
            <EmptyState title={t('applicant.list.empty')} action={start}>
              <p>{t('applicant.list.emptyText')}</p>
            </EmptyState>
          ) : (
            <>
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
              {start}
            </>
          )
        }
      </Answer>
    </>
  );
}

function ProposalCard({ proposal }: { readonly proposal: Summary }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Card>
      <p className={styles['tags']}>
        <Tag tone={proposal.state === 'submitted' ? 'good' : 'plain'}>{t(`applicant.state.${proposal.state}`)}</Tag>{' '}
        {proposal.state === 'submitted' && proposal.hasUnsubmittedChanges && (
          <Tag tone="warn">{t('applicant.state.changed')}</Tag>
        )}{' '}
        {proposal.state === 'draft' && proposal.lot.phase === 'open' && (
          <Tag tone="warn">{t('applicant.state.notSubmitted')}</Tag>
        )}{' '}
        <Suspense>{proposal.twoStages && <StageTag stage={proposal.stage} />}</Suspense>
      </p>
      <h2>
        <Link to={`/apply/${proposal.id}`}>{proposal.title || t('applicant.untitled')}</Link>
      </h2>
      <p>
        {proposal.municipalityName} · {proposal.reference} · {text(proposal.callTitle).text},{' '}
        {text(proposal.lot.title).text}
      </p>
      <p>{t('applicant.list.deadline', { date: formatInstant(proposal.lot.deadline, own, language) })}</p>
      {proposal.lot.phase === 'announced' && proposal.state === 'submitted' && (
        <Link to={`/apply/${proposal.id}/decision`}>{t('applicant.hub.decision')}</Link>
      )}
    </Card>
  );
}
