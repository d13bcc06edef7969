import { formatAmount } from '@trilot/domain';
import { formatCountry, formatInstant } from '@trilot/i18n';
import { Button, DataTable, numberCell, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { useCallText } from '../../shared/text';
import { type Award, endAward, type LotAwards } from './awards';
import styles from './awards.module.css';
import { EndingDialog } from './ending-dialog';

const TONES = {
  decided: 'plain',
  awarded: 'good',
  reserve: 'warn',
  promoted: 'good',
  withdrawn: 'plain',
  declined: 'plain',
} as const;

/** The proposals of a lot that have an award, had one or wait for one, in the order of the ranking. */
export function AwardTable({
  lot,
  currency,
  zone,
}: {
  readonly lot: LotAwards;
  readonly currency: string;
  readonly zone: string;
}) {
  const { t } = useMessages();
  const text = useCallText();
  const [ending, setEnding] = useState<Award | null>(null);
  const givesMoney = lot.freedPlaces === null;
  return (
    <>
      <DataTable caption={t('announced.awards.table', { lot: text(lot.title).text })} captionHidden>
        <thead>
          <tr>
            <th scope="col" className={numberCell}>
              {t('announced.awards.rank')}
            </th>
            <th scope="col">{t('announced.letters.proposal')}</th>
            <th scope="col">{t('announced.awards.state')}</th>
            {givesMoney && (
              <th scope="col" className={numberCell}>
                {t('announced.awards.amount')}
              </th>
            )}
            <th scope="col">{t('announced.awards.act')}</th>
          </tr>
        </thead>
        <tbody>
          {lot.proposals.map((award) => (
            <Row
              key={award.proposalId}
              award={award}
              currency={givesMoney ? currency : null}
              zone={zone}
              onEnd={() => setEnding(award)}
            />
          ))}
        </tbody>
      </DataTable>
      {ending && (
        <EndingDialog
          open
          title={t('announced.awards.endTitle', { reference: ending.reference })}
          text={t('announced.awards.endText', { municipality: ending.municipality })}
          confirm={t('announced.awards.end')}
          act={(reason, key) => endAward(ending.proposalId, reason, key)}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}

function Row({
  award,
  currency,
  zone,
  onEnd,
}: {
  readonly award: Award;
  /** Null where places are given. */
  readonly currency: string | null;
  readonly zone: string;
  readonly onEnd: () => void;
}) {
  const { t, language } = useMessages();
  const { reference, title, municipality, territory, position, state, requestedCents, awardedCents, ending } = award;
  const at = (instant: string) => formatInstant(instant, zone, language);
  return (
    <tr>
      <td className={numberCell}>{position}</td>
      <th scope="row">
        {reference}
        <span className={styles['line']}>{title}</span>
        <span className={styles['soft']}>
          {municipality}, {formatCountry(territory, language)}
        </span>
      </th>
      <td>
        <Tag tone={TONES[state]}>{t(`announced.award.${state}`)}</Tag>
        {award.promotedAt && (
          <span className={styles['soft']}>{t('announced.awards.promotedAt', { at: at(award.promotedAt) })}</span>
        )}
        {award.passedOver && (
          <span className={styles['soft']}>{t(`announced.awards.passedOver.${award.passedOver}`)}</span>
        )}
        {ending && (
          <>
            <span className={styles['soft']}>
              {t(ending.byApplicant ? 'announced.awards.endedByApplicant' : 'announced.awards.endedByManager', {
                name: ending.endedBy,
                at: at(ending.endedAt),
              })}
            </span>
            <span className={styles['written']}>{ending.reason}</span>
          </>
        )}
      </td>
      {currency !== null && (
        <td className={numberCell}>
          {formatAmount(state === 'reserve' ? requestedCents : awardedCents, currency, language)}
          {state === 'reserve' && <span className={styles['soft']}>{t('announced.awards.requested')}</span>}
        </td>
      )}
      <td>
        {award.end.allowed && (
          <Button kind="quiet" onClick={onEnd} aria-label={`${t('announced.awards.end')}: ${reference}`}>
            {t('announced.awards.end')}
          </Button>
        )}
      </td>
    </tr>
  );
}
