import { formatAmount } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, FactList, Notice, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { giveUpAward, type OwnAwardData, useOwnAward } from './awards';
import { EndingDialog } from './ending-dialog';
import styles from './awards.module.css';

/** What has become of the award of one's own proposal since the announcement, and the way to give it up. */
export function OwnAward({
  proposalId,
  currency,
  zone,
}: {
  readonly proposalId: string;
  readonly currency: string;
  readonly zone: string;
}) {
  const award = useOwnAward(proposalId).data;
  if (!award || award.state === 'reserve' || award.state === 'decided') return null;
  return <Panel award={award} proposalId={proposalId} currency={currency} zone={zone} />;
}

function Panel({
  award,
  proposalId,
  currency,
  zone,
}: {
  readonly award: OwnAwardData;
  readonly proposalId: string;
  readonly currency: string;
  readonly zone: string;
}) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const at = (instant: string) => formatInstant(instant, zone, language);
  const { state, promotedAt, endedAt, reason, awardedCents, givesGrant, end } = award;
  const ending = state === 'promoted' ? 'decline' : 'withdraw';
  if (endedAt !== null) {
    return (
      <Notice tone="warn">
        <p>{t(`announced.own.${state === 'declined' ? 'declined' : 'withdrawn'}`, { at: at(endedAt) })}</p>
        <p className={styles['written']}>{reason}</p>
      </Notice>
    );
  }
  return (
    <>
      {state === 'promoted' && (
        <Card>
          <h2 className={styles['heading']}>{t('announced.own.promoted')}</h2>
          <p>
            <Tag tone="good">{t('announced.award.promoted')}</Tag>
          </p>
          <p>{t('announced.own.promotedText')}</p>
          <FactList
            facts={[
              ...(promotedAt ? [[t('announced.own.promotedAt'), at(promotedAt)] as const] : []),
              ...(givesGrant
                ? [[t('announced.awards.amount'), formatAmount(awardedCents, currency, language)] as const]
                : []),
            ]}
          />
        </Card>
      )}
      {end.allowed && (
        <Actions>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t(`announced.own.${ending}`)}
          </Button>
        </Actions>
      )}
      <EndingDialog
        open={asking}
        title={t(`announced.own.${ending}`)}
        text={t(`announced.own.${ending}Text`)}
        confirm={t(`announced.own.${ending}`)}
        act={(why, key) => giveUpAward(proposalId, why, key)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
