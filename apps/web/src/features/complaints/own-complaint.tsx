import { formatDate, formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, FactList, Notice } from '@trilot/ui';
import { useEffect, useState } from 'react';
import { useServerTime } from '../../shared/clock';
import { hasLocalDraft } from '../../shared/local-drafts';
import { useMessages } from '../../shared/messages';
import { problemMessage } from '../../shared/problem-message';
import { ComplaintForm } from './complaint-form';
import { type OwnComplaintData, useOwnComplaint, type WrittenComplaint } from './complaints';
import styles from './complaints.module.css';
import { StateTag } from './state-tag';

/**
 * Until when one can complain about the decision, the complaint while it is written, and what has become of it and of those
 * about decisions that were corrected.
 */
export function OwnComplaint({ proposalId }: { readonly proposalId: string }) {
  const { t } = useMessages();
  const complaint = useOwnComplaint(proposalId).data;
  if (!complaint) return null;
  return (
    <>
      {!complaint.receipt && <Open complaint={complaint} proposalId={proposalId} />}
      <Lodged complaint={complaint} zone={complaint.zone} title={t('announced.complaint.own')} />
      {complaint.earlier.map((earlier) => (
        <Lodged
          key={earlier.receipt?.digest}
          complaint={earlier}
          zone={complaint.zone}
          title={t('announced.complaint.earlier')}
        />
      ))}
    </>
  );
}

function Open({ complaint, proposalId }: { readonly complaint: OwnComplaintData; readonly proposalId: string }) {
  const { t, language } = useMessages();
  const [wanted, setWanted] = useState(false);
  // what was typed and has not been saved yet waits to be seen again
  useEffect(() => {
    void hasLocalDraft(`complaint:${proposalId}`).then((kept) => kept && setWanted(true));
  }, [proposalId]);
  const { zone, readOn, opened, until, write, version } = complaint;
  const over = useServerTime() > Date.parse(until);
  const ending = formatInstant(until, zone, language);
  const begun = version > 0 || wanted;
  return (
    <>
      <FactList
        facts={[
          [t(opened ? 'announced.complaint.openedOn' : 'announced.complaint.readOn'), formatDate(readOn, language)],
          [t('announced.complaint.until'), ending],
        ]}
      />
      {over && <Notice>{problemMessage({ code: 'COMPLAINT_PERIOD_OVER', facts: { until } }, t, language)}</Notice>}
      {write.allowed && begun && <ComplaintForm complaint={complaint} proposalId={proposalId} />}
      {write.allowed && !begun && !over && (
        <Actions>
          <Button kind="secondary" onClick={() => setWanted(true)}>
            {t('announced.complaint.begin')}
          </Button>
        </Actions>
      )}
    </>
  );
}

/** The receipt, what was written, and the answer once it has been given; nothing while it is still written. */
function Lodged({
  complaint: { state, ground, text, receipt, answer },
  zone,
  title,
}: {
  readonly complaint: WrittenComplaint;
  readonly zone: string;
  readonly title: string;
}) {
  const { t, language } = useMessages();
  if (!receipt) return null;
  const at = (instant: string) => formatInstant(instant, zone, language);
  return (
    <Card>
      <h3 className={styles['heading']}>{title}</h3>
      <p>
        <StateTag state={state} />
      </p>
      <FactList
        facts={[
          [t('announced.complaint.lodgedAt'), `${at(receipt.lodgedAt)}, ${receipt.lodgedBy}`],
          ...(answer
            ? [[t('announced.complaint.decidedAt'), at(answer.decidedAt)] as const]
            : [[t('announced.complaint.dueAt'), at(receipt.dueAt)] as const]),
          ...(ground ? [[t('announced.complaint.ground'), t(`announced.ground.${ground}`)] as const] : []),
          [
            t('announced.complaint.digest'),
            <code key="digest" className={styles['digest']}>
              {receipt.digest}
            </code>,
          ],
        ]}
      />
      {answer && (
        <>
          <h4>{t('announced.complaint.answer')}</h4>
          {answer.verdict === 'upheld' && <p>{t('announced.complaint.upheldText')}</p>}
          <p className={styles['written']}>{answer.reasons}</p>
        </>
      )}
      <h4>{t('announced.complaint.text')}</h4>
      <p className={styles['written']}>{text}</p>
    </Card>
  );
}
