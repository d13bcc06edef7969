import { formatAmount } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, DataTable, numberCell, TextArea } from '@trilot/ui';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { useCallText } from '../../../shared/text';
import { type Reallocations, reallocateMoney, useReallocations } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { ActButton, useRefusalSentence } from './act-button';
import { ConfirmDialog } from '../../../shared/confirm-dialog';

type Move = Reallocations['due'][number];

/** What the lots of a call have left, what of it is due to move, and what was moved; nothing where nothing can move. */
export function LeftOverMoney({ slug }: { readonly slug: string }) {
  const money = useReallocations(slug).data;
  if (!money || money.order.length === 0 || money.lots.length === 0) return null;
  return <Money money={money} />;
}

function Money({ money }: { readonly money: Reallocations }) {
  const { t, language } = useMessages();
  const write = (cents: number) => formatAmount(cents, money.currency, language);
  const moves = (list: readonly Move[]) =>
    list.map(({ from, to, cents }) => (
      <li key={`${from} ${to}`}>{t('versions.money.move', { from, to, amount: write(cents) })}</li>
    ));
  return (
    <section>
      <h2>{t('versions.money.title')}</h2>
      <p>{t('versions.money.text', { order: money.order.join(', ') })}</p>
      <LotsTable money={money} write={write} />
      {money.made.length > 0 && (
        <>
          <h3>{t('versions.money.made')}</h3>
          <ul>
            {money.made.map(({ from, to, cents, madeBy, madeAt, reason }) => (
              <li key={`${madeAt} ${from} ${to}`}>
                {t('versions.money.move', {
                  from,
                  to,
                  amount: t('versions.money.madeBy', {
                    amount: write(cents),
                    name: madeBy,
                    at: formatInstant(madeAt, money.zone, language),
                  }),
                })}{' '}
                {reason !== null && <q>{reason}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
      {money.due.length > 0 && (
        <>
          <p>
            <strong>{t('versions.money.due')}</strong>
          </p>
          <ul>{moves(money.due)}</ul>
        </>
      )}
      <Moving key={JSON.stringify(money.due)} money={money}>
        <ul>{moves(money.due)}</ul>
      </Moving>
    </section>
  );
}

function LotsTable({ money, write }: { readonly money: Reallocations; readonly write: (cents: number) => string }) {
  const { t } = useMessages();
  const text = useCallText();
  const amount = (cents: number | null) => (cents === null ? '–' : write(cents));
  return (
    <DataTable caption={t('versions.money.caption', { currency: money.currency })}>
      <thead>
        <tr>
          <th scope="col">{t('versions.money.lot')}</th>
          {(['envelope', 'money', 'used', 'left'] as const).map((column) => (
            <th key={column} scope="col" className={numberCell}>
              {t(`versions.money.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {money.lots.map(({ lotId, title, envelopeCents, moneyCents, usedCents, leftCents }) => (
          <tr key={lotId}>
            <th scope="row">
              <span lang={text(title).lang}>{text(title).text}</span>
            </th>
            <td className={numberCell}>{write(envelopeCents)}</td>
            <td className={numberCell}>{write(moneyCents)}</td>
            <td className={numberCell}>{amount(usedCents)}</td>
            <td className={numberCell}>{amount(leftCents)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** The act: only for whoever may freeze, and while it is refused with the sentence why. */
function Moving({ money, children }: { readonly money: Reallocations; readonly children: ReactNode }) {
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const sentenceOf = useRefusalSentence();
  const mayMove = useRoleRefusal()('ranking:freeze') === null;
  const move = useAct((request: { moves: Move[]; reason: string }, key) => reallocateMoney(money.slug, request, key));
  if (!mayMove) return null;
  const open = () => {
    move.reset();
    setAsking(true);
  };
  const close = () => setAsking(false);
  return (
    <>
      <Actions>
        <ActButton kind="secondary" why={sentenceOf(money.reallocate.refusal)} onClick={open}>
          {t('versions.money.button')}
        </ActButton>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={t('versions.money.confirm')}
        confirm={t('versions.money.button')}
        busy={move.isPending}
        failure={move.error}
        onConfirm={() => move.mutate({ moves: money.due, reason }, { onSuccess: close })}
        onClose={close}
      >
        {children}
        <p>{t('versions.money.after')}</p>
        <TextArea
          label={t('versions.correct.reason')}
          hint={t('versions.correct.reasonHint')}
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </ConfirmDialog>
    </>
  );
}
