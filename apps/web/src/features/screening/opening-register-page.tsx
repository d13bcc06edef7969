import { formatInstant } from '@trilot/i18n';
import { Actions, Button, buttonClass, Card, Dialog, ErrorSummary, FactList, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { errorMessage } from '../../shared/problem-message';
import { useCallText } from '../../shared/text';
import { type Register, registerTableAddress, useDrawUp, useOpeningRegister } from './opening-register';
import { AttemptTable, ProposalTable } from './register-tables';
import styles from './screening.module.css';
import { useStage } from './use-stage';

/** What had been received in a lot at its deadline, as it is drawn up once; to be printed and kept. */
export function OpeningRegisterPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const register = useOpeningRegister(lotId, useStage());
  return (
    <>
      {!register.data && <PageHeader title={t('screening.register.title')} />}
      <Answer query={register}>{(data) => <OpeningRegister register={data} />}</Answer>
    </>
  );
}

function OpeningRegister({ register }: { readonly register: Register }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const call = text(register.callTitle);
  const lot = text(register.lot.title);
  usePageTitle(`${t('screening.register.title')} – ${lot.text}`);
  const { zone, proposals, attempts } = register;
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${register.callSlug}`} lang={call.lang}>
            {call.text}
          </Link>
        }
        title={
          <>
            {t('screening.register.title')}: <span lang={lot.lang}>{lot.text}</span>
          </>
        }
        lead={t('screening.register.lead')}
      />
      <FactList facts={[[t('screening.register.deadline'), formatInstant(register.lot.deadline, zone, language)]]} />
      <RegisterRecord register={register} />
      <Actions>
        <a className={buttonClass('secondary')} href={registerTableAddress(register.lot.id, register.stage)} download>
          {t('screening.register.csv')}
        </a>
        <Button kind="secondary" onClick={() => window.print()}>
          {t('screening.register.print')}
        </Button>
      </Actions>
      <h2>{t('screening.register.received', { count: proposals.length })}</h2>
      <p className={styles['soft']}>{t('screening.register.zone', { zone })}</p>
      {proposals.length > 0 && <ProposalTable register={register} />}
      <h2>{t('screening.register.refused', { count: attempts.length })}</h2>
      {attempts.length > 0 && <AttemptTable register={register} />}
    </>
  );
}

/** Who drew the register up and what seals it; before that, the way to do it. */
function RegisterRecord({ register }: { readonly register: Register }) {
  const { t, language } = useMessages();
  const { record } = register;
  if (!record) return <DrawUp register={register} />;
  return (
    <Card>
      <FactList
        facts={[
          [t('screening.register.openedBy'), record.openedBy],
          [t('screening.register.openedAt'), formatInstant(record.openedAt, register.zone, language)],
          [
            t('screening.register.digest'),
            <code key="digest" className={styles['digest']}>
              {record.digest}
            </code>,
          ],
        ]}
      />
    </Card>
  );
}

function DrawUp({ register }: { readonly register: Register }) {
  const { t, language } = useMessages();
  const [asking, setAsking] = useState(false);
  const drawUp = useDrawUp(register.lot.id, register.stage);
  return (
    <Notice>
      <p>{t('screening.register.notDrawnUp')}</p>
      <Actions>
        <Button onClick={() => setAsking(true)}>{t('screening.register.drawUp')}</Button>
      </Actions>
      <Dialog open={asking} title={t('screening.register.confirm')} onClose={() => setAsking(false)}>
        {drawUp.error && (
          <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(drawUp.error, t, language) }]} />
        )}
        <p>{t('screening.register.confirmText')}</p>
        <Actions>
          <Button disabled={drawUp.isPending} onClick={() => drawUp.mutate()}>
            {t('screening.register.drawUp')}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Dialog>
    </Notice>
  );
}
