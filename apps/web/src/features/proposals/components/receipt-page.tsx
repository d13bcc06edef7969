import { useQuery } from '@tanstack/react-query';
import { formatAmount, verificationPath } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, buttonClass, Card, FactList, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import type { Receipt } from '../api/proposals';
import { useDraft } from '../hooks/use-draft';
import { RevisionFiles } from './proposal-files';

/** The receipt of the revision that stands: a permanent address, to be printed and kept. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  usePageTitle(t('writing.receipt.title'));
  const query = useQuery({
    queryKey: ['proposal', id, 'receipt'],
    staleTime: 0,
    queryFn: () => send(api.GET('/api/proposals/{id}/receipt', { params: { path: { id } } })),
  });
  return <Answer query={query}>{(receipt) => <ReceiptView receipt={receipt} />}</Answer>;
}

function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { call, proposal } = useDraft();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <PageHeader title={t('writing.receipt.title')} lead={t('writing.receipt.lead', { title: receipt.title })} />
      <Card>
        <FactList
          facts={[
            [t('applicant.receipt.number'), <strong key="number">{receipt.number}</strong>],
            [t('writing.receipt.reference'), t('writing.receipt.revision', receiptOf(receipt))],
            [t('writing.receipt.received'), formatInstant(receipt.submittedAt, receipt.zone, language)],
            ...(own === receipt.zone
              ? []
              : [[t('writing.receipt.yourTime'), formatInstant(receipt.submittedAt, own, language)] as const]),
            [t('writing.receipt.municipality'), receipt.municipalityName],
            [t('writing.receipt.by'), receipt.submittedBy],
            [t('writing.receipt.call'), `${text(receipt.callTitle).text} · ${text(proposal.lot.title).text}`],
            ...(call.budget
              ? [
                  [
                    t('common.budget.requestedCents'),
                    formatAmount(receipt.requestedCents, call.currency, language),
                  ] as const,
                ]
              : []),
            [
              t('writing.receipt.digest'),
              <code key="digest" style={{ overflowWrap: 'anywhere' }}>
                {receipt.digest}
              </code>,
            ],
          ]}
        />
      </Card>
      <p>
        {t(proposal.submissionIsFinal ? 'writing.receipt.final' : 'writing.receipt.next', {
          deadline: formatInstant(receipt.deadline, receipt.zone, language),
        })}
      </p>
      <p>
        {t('writing.receipt.digestText')}{' '}
        <Link reloadDocument to={verificationPath(receipt)}>
          {t('common.foot.verify')}
        </Link>
      </p>
      <Actions>
        <a
          className={buttonClass()}
          href={`/api/proposals/${receipt.proposalId}/revisions/${receipt.revision}/receipt.pdf?language=${language}`}
          download
        >
          {t('writing.receipt.pdf')}
        </a>
        <RevisionFiles proposalId={receipt.proposalId} revision={receipt.revision} />
        <Button kind="secondary" onClick={() => window.print()}>
          {t('writing.receipt.print')}
        </Button>
        <Link className={buttonClass('secondary')} to={`/apply/${receipt.proposalId}`}>
          {t('writing.toHub')}
        </Link>
      </Actions>
    </>
  );
}

function receiptOf({ reference, revision }: Receipt) {
  return { reference, revision };
}
