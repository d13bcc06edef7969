import { formatAmount } from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { Actions, Button, Card, FactList, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { problemMessage } from '../../shared/problem-message';
import { useCallText } from '../../shared/text';
import { useAct } from '../../shared/use-act';
import { type CallAwards, type LotAwards, promoteProposal, useCallAwards } from './awards';
import styles from './awards.module.css';
import { AwardTable } from './award-table';

/** The awards of an announced call, lot by lot: who has one, who has given one up, and who is promoted next. */
export function AwardsPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const awards = useCallAwards(slug);
  usePageTitle(t('announced.awards.title'));
  return (
    <>
      {!awards.data && <PageHeader title={t('announced.awards.title')} />}
      <Answer query={awards}>{(data) => <Awards awards={data} />}</Answer>
    </>
  );
}

function Awards({ awards }: { readonly awards: CallAwards }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(awards.title);
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${awards.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('announced.awards.title')}
        lead={t('announced.awards.lead')}
      />
      {awards.lots.map((lot) => (
        <Lot key={lot.lotId} lot={lot} awards={awards} />
      ))}
    </>
  );
}

function Lot({ lot, awards }: { readonly lot: LotAwards; readonly awards: CallAwards }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(lot.title);
  const money = (cents: number) => formatAmount(cents, awards.currency, language);
  const { freedPlaces } = lot;
  const standing = lot.proposals.filter(({ state }) => state === 'awarded' || state === 'promoted').length;
  return (
    <Card>
      <h2 className={styles['heading']} lang={title.lang}>
        {title.text}
      </h2>
      <FactList
        facts={[
          [t('announced.awards.standing'), formatNumber(standing, language)],
          ...(freedPlaces === null
            ? [
                [t('announced.awards.envelope'), money(lot.envelopeCents)] as const,
                [t('announced.awards.used'), money(lot.awardedCents)] as const,
                [t('announced.awards.freed'), money(lot.freedCents)] as const,
              ]
            : [[t('announced.awards.freedPlaces'), formatNumber(freedPlaces, language)] as const]),
        ]}
      />
      <Promotion lot={lot} />
      {lot.proposals.length === 0 ? (
        <p>{t('announced.awards.none')}</p>
      ) : (
        <AwardTable lot={lot} currency={awards.currency} zone={awards.zone} />
      )}
    </Card>
  );
}

/** Who is next in reserve, and the button; where something was freed and nobody fits, why. */
function Promotion({ lot }: { readonly lot: LotAwards }) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const promote = useAct((proposalId: string, key) => promoteProposal(lot.lotId, proposalId, key));
  const next = lot.proposals.find(({ proposalId }) => proposalId === lot.nextId);
  const isFree = lot.freedCents > 0 || (lot.freedPlaces ?? 0) > 0;
  const { refusal } = lot.promote;
  if (!isFree) return null;
  if (!next || refusal) return refusal && <Notice>{problemMessage(refusal, t, language)}</Notice>;
  const { reference, municipality } = next;
  const open = () => {
    promote.reset();
    setAsking(true);
  };
  return (
    <>
      <p>{t('announced.awards.next', { reference, municipality })}</p>
      <Actions>
        <Button onClick={open}>{t('announced.awards.promote', { reference })}</Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('announced.awards.promoteConfirm', { reference })}
        confirm={t('announced.awards.promote', { reference })}
        busy={promote.isPending}
        failure={promote.error}
        onConfirm={() => promote.mutate(next.proposalId, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t('announced.awards.promoteText', { municipality })}</p>
      </ConfirmDialog>
    </>
  );
}
