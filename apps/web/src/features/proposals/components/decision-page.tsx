import { useQuery } from '@tanstack/react-query';
import { formatAmount, formatRational } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Card, DataTable, FactList, numberCell, PageHeader, Tag } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import styles from './decision.module.css';

/** The decision: outcome, marks and reasons for each criterion, and how to complain. */
export function DecisionPage() {
  const { id = '' } = useParams();
  const { t } = useMessages();
  usePageTitle(t('writing.decision.title'));
  const query = useQuery({
    queryKey: ['proposal', id, 'decision'],
    queryFn: () => send(api.GET('/api/proposals/{id}/decision', { params: { path: { id } } })),
  });
  return <Answer query={query}>{(decision) => <Decision decision={decision} />}</Answer>;
}

function Decision({ decision }: { readonly decision: Schemas['DecisionView'] }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { proposal, call, content } = useDraft();
  const { outcome, position, awardedCents, mean, max } = decision;
  return (
    <>
      <PageHeader
        kicker={<Link to={`/apply/${proposal.id}`}>{proposal.submitted?.title ?? content.title}</Link>}
        title={t('writing.decision.title')}
      />
      <Card>
        <p>
          <Tag tone={outcome === 'selected' ? 'good' : outcome === 'reserve' ? 'warn' : 'plain'}>
            {t(`common.outcome.${outcome}`)}
          </Tag>
        </p>
        <p>
          {t(
            outcome === 'reserve' && !decision.givesGrant
              ? 'writing.decision.reservePlace'
              : `writing.decision.${outcome}`,
            {
              position: position ?? 0,
            },
          )}
        </p>
        <FactList
          facts={[
            ...(outcome === 'selected' && decision.givesGrant
              ? [[t('writing.decision.grant'), formatAmount(awardedCents, call.currency, language)] as const]
              : []),
            [
              t('writing.decision.mean'),
              t('writing.decision.meanOf', { mean: formatRational(mean, language, 2), max }),
            ],
            ...(position === null ? [] : [[t('writing.decision.position'), String(position)] as const]),
            [t('writing.decision.announced'), formatInstant(decision.announcedAt, call.zone, language)],
          ]}
        />
      </Card>
      <h2>{t('writing.decision.criteria')}</h2>
      <DataTable caption={t('writing.decision.criteria')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('writing.decision.criterion')}</th>
            <th scope="col" className={numberCell}>
              {t('writing.decision.mark')}
            </th>
            <th scope="col" className={numberCell}>
              {t('writing.decision.weight')}
            </th>
          </tr>
        </thead>
        {decision.criteria.map((criterion) => (
          <tbody key={criterion.questionId}>
            <tr>
              <th scope="rowgroup">{text(criterion.text).text}</th>
              <td className={numberCell}>
                {formatRational(criterion.mean, language, 2)} / {criterion.max}
              </td>
              <td className={numberCell}>× {criterion.weight}</td>
            </tr>
            {criterion.reasons.length > 0 && (
              <tr className={styles['reasons']}>
                <td colSpan={3}>
                  {criterion.reasons.map((reason) => (
                    <p key={reason}>{reason}</p>
                  ))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </DataTable>
      <h2>{t('writing.decision.complain')}</h2>
      <p>{t('writing.decision.complainText', decision.periods)}</p>
    </>
  );
}
