import { useMutation } from '@tanstack/react-query';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, Dialog, ErrorSummary, FactList, Notice, Tag, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, queryClient, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import styles from './writing.module.css';

type Partnership = Schemas['PartnershipView'];

const TONES = { asked: 'warn', given: 'good', refused: 'plain' } as const;

/** One part in another municipality's proposal, with the two buttons that count. */
export function PartnershipCard({ partnership }: { readonly partnership: Partnership }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { title, leadName, municipalityName, callSlug, callTitle, lot, part, state, abilities } = partnership;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Card>
      <p className={styles['tags']}>
        <Tag tone={TONES[state]}>{t(`applicant.partnerships.${state}`)}</Tag>
      </p>
      <h2>{title || t('applicant.untitled')}</h2>
      <FactList
        facts={[
          [t('applicant.partnerships.lead.name'), `${leadName} · ${partnership.reference}`],
          [t('applicant.partnerships.partner'), municipalityName],
          [
            t('writing.receipt.call'),
            <Link key="call" to={`/calls/${callSlug}`}>
              {text(callTitle).text}, {text(lot.title).text}
            </Link>,
          ],
          [t('applicant.partnerships.until'), formatInstant(lot.deadline, own, language)],
          [t('writing.partners.role'), part.role],
          [
            t('writing.partners.contribution'),
            <span key="contribution" className={styles['quoted']}>
              {part.contribution}
            </span>,
          ],
          ...(partnership.reason ? [[t('common.reason'), partnership.reason] as const] : []),
        ]}
      />
      <Decision partnership={partnership} />
      {state === 'asked' && abilities.give.refusal && (
        <Notice tone="warn">{problemMessage(abilities.give.refusal, t, language)}</Notice>
      )}
    </Card>
  );
}

function Decision({ partnership }: { readonly partnership: Partnership }) {
  const { t, language } = useMessages();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const { proposalId, municipalityId, digest, state, leadName, abilities } = partnership;
  const decide = useMutation({
    mutationFn: (decision: 'give' | 'refuse') =>
      send(
        api.PUT('/api/partnerships/{proposalId}/{municipalityId}', {
          params: { path: { proposalId, municipalityId } },
          body: { decision, digest, reason },
        }),
      ),
    onSuccess: () => setRefusing(false),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['partnerships'] }),
  });
  const refuse = t(state === 'given' ? 'applicant.partnerships.takeBack' : 'applicant.partnerships.refuse');
  const failure = decide.error && (
    <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(decide.error, t, language) }]} />
  );
  return (
    <>
      {!refusing && failure}
      <Actions>
        {abilities.give.allowed && (
          <Button
            disabled={decide.isPending}
            aria-label={t('applicant.partnerships.giveTo', { name: leadName })}
            onClick={() => decide.mutate('give')}
          >
            {t('applicant.partnerships.give')}
          </Button>
        )}
        {abilities.refuse.allowed && (
          <Button kind="secondary" onClick={() => setRefusing(true)}>
            {refuse}
          </Button>
        )}
      </Actions>
      <Dialog open={refusing} title={refuse} onClose={() => setRefusing(false)}>
        {failure}
        <p>{t('applicant.partnerships.refuseText', { name: leadName })}</p>
        <TextArea label={t('common.reason')} value={reason} onChange={setReason} rows={3} />
        <Actions>
          <Button kind="danger" disabled={decide.isPending} onClick={() => decide.mutate('refuse')}>
            {refuse}
          </Button>
          <Button kind="secondary" onClick={() => setRefusing(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
