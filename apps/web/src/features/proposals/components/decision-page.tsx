import { useQuery } from '@tanstack/react-query';
import { formatAmount, formatRational } from '@trilot/domain';
import { formatInstant, type MessageId } from '@trilot/i18n';
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
          <Tag
            tone={outcome === 'selected' || outcome === 'invited' ? 'good' : outcome === 'reserve' ? 'warn' : 'plain'}
          >
            {t(
              outcome === 'invited' || outcome === 'notInvited'
                ? `writing.outcome.${outcome}`
                : `common.outcome.${outcome}`,
            )}
          </Tag>
        </p>
        <p>
          {t(sentenceOf(decision), {
            position: position ?? 0,
            at: decision.invitation
              ? formatInstant(decision.invitation.deadline, decision.invitation.zone, language)
              : '',
          })}
        </p>
        {decision.rejection && <Rejection rejection={decision.rejection} />}
        <FactList
          facts={[
            ...(outcome === 'selected' && decision.givesGrant
              ? [[t('writing.decision.grant'), formatAmount(awardedCents, call.currency, language)] as const]
              : []),
            ...(mean
              ? [
                  [
                    t('writing.decision.mean'),
                    t('writing.decision.meanOf', { mean: formatRational(mean, language, 2), max }),
                  ] as const,
                ]
              : []),
            ...(position === null ? [] : [[t('writing.decision.position'), String(position)] as const]),
            [t('writing.decision.announced'), formatInstant(decision.announcedAt, call.zone, language)],
          ]}
        />
      </Card>
      {decision.criteria.length > 0 && <Criteria decision={decision} />}
      {decision.carried.map(({ section, text: name, points }) => (
        <p key={section}>
          {t('writing.decision.carried', { name: text(name).text, points: formatRational(points, language, 2) })}
        </p>
      ))}
      {outcome === 'invited' && <Link to={`/apply/${proposal.id}`}>{t('writing.decision.toProposal')}</Link>}
      <h2>{t('writing.decision.complain')}</h2>
      <p>{t('writing.decision.complainText', decision.periods)}</p>
    </>
  );
}

/** Marks and reasons, criterion by criterion. */
function Criteria({ decision }: { readonly decision: Schemas['DecisionView'] }) {
  const { t, language } = useMessages();
  const text = useCallText();
  return (
    <>
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
    </>
  );
}

/** Why a proposal was put aside: what the call asks, and what was found. */
function Rejection({ rejection }: { readonly rejection: NonNullable<Schemas['DecisionView']['rejection']> }) {
  const text = useCallText();
  const asked = rejection.text && text(rejection.text);
  return (
    <>
      {asked && (
        <p lang={asked.lang}>
          {rejection.code}: {asked.text}
        </p>
      )}
      <p>{rejection.sentence}</p>
    </>
  );
}

/** The sentence for a decision: of a proposal, or of a concept note that is invited to the next stage or not. */
function sentenceOf({ outcome, givesGrant, preselection, together }: Schemas['DecisionView']): MessageId {
  if (outcome === 'invited') return together ? 'writing.decision.invitedTogether' : 'writing.decision.invited';
  if (outcome === 'ineligible') return 'writing.decision.ineligible';
  if (preselection) return `writing.decision.conceptNote.${outcome === 'belowGates' ? 'belowGates' : 'notInvited'}`;
  if (outcome === 'notInvited') return 'writing.decision.rejected';
  return outcome === 'reserve' && !givesGrant ? 'writing.decision.reservePlace' : `writing.decision.${outcome}`;
}
