import { useQuery } from '@tanstack/react-query';
import { formatAmount, formatRational } from '@trilot/domain';
import { formatInstant, type MessageId } from '@trilot/i18n';
import { Card, DataTable, FactList, numberCell, PageHeader, Tag } from '@trilot/ui';
import { type ReactNode, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { api, queryClient, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import styles from './decision.module.css';

/** Draws what has become of a proposal since the decision. */
type Since = (proposal: { readonly proposalId: string; readonly currency: string; readonly zone: string }) => ReactNode;

/** Says that the letter has been opened: the period for complaints is counted from the first time. */
async function openLetter(id: string): Promise<void> {
  await send(api.POST('/api/proposals/{id}/decision/opening', { params: { path: { id } } }));
  const complaint = { queryKey: ['proposal', id, 'complaint'] };
  // a first question still under way may have been answered before, and would not be asked again
  await queryClient.cancelQueries(complaint);
  await queryClient.invalidateQueries(complaint);
}

const ignore = () => undefined;

/** The decision: outcome, marks and reasons for each criterion, and how to complain. */
export function DecisionPage({ award, complaint }: { readonly award: Since; readonly complaint: Since }) {
  const { id = '' } = useParams();
  const { t } = useMessages();
  usePageTitle(t('writing.decision.title'));
  const query = useQuery({
    queryKey: ['proposal', id, 'decision'],
    queryFn: () => send(api.GET('/api/proposals/{id}/decision', { params: { path: { id } } })),
  });
  const announced = query.data?.announcedAt;
  useEffect(() => {
    // when it cannot be kept, the letter counts as read later, which costs the applicant nothing
    if (announced) void openLetter(id).catch(ignore);
  }, [id, announced]);
  return (
    <Answer query={query}>{(decision) => <Decision decision={decision} award={award} complaint={complaint} />}</Answer>
  );
}

function Decision({
  decision,
  award,
  complaint,
}: {
  readonly decision: Schemas['DecisionView'];
  readonly award: Since;
  readonly complaint: Since;
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { proposal, call, content } = useDraft();
  const { outcome, position, awardedCents, mean, max } = decision;
  const subject = { proposalId: proposal.id, currency: call.currency, zone: call.zone };
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
      {(outcome === 'selected' || outcome === 'reserve') && award(subject)}
      {decision.criteria.length > 0 && <Criteria decision={decision} />}
      {decision.carried.map(({ section, text: name, points }) => (
        <p key={section}>
          {t('writing.decision.carried', { name: text(name).text, points: formatRational(points, language, 2) })}
        </p>
      ))}
      {outcome === 'invited' && <Link to={`/apply/${proposal.id}`}>{t('writing.decision.toProposal')}</Link>}
      <h2>{t('writing.decision.complain')}</h2>
      <p>{t('writing.decision.complainText', decision.periods)}</p>
      {complaint(subject)}
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
