import { formatAmount } from '@trilot/domain';
import { DataTable, numberCell, Tag } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import type { WhatIfAnswer } from '../api/selection';

const TONES = { enters: 'good', leaves: 'bad', amount: 'warn' } as const;

/** What a tried line comes to: the money, what moves between lots, who enters and who leaves, and why. */
export function WhatIfEffect({
  answer,
  grants,
  currency,
}: {
  readonly answer: WhatIfAnswer;
  readonly grants: boolean;
  readonly currency: string;
}) {
  const { t, language } = useMessages();
  const money = (cents: number) => formatAmount(cents, currency, language);
  const { usedCents, leftCents, envelopeCents, moves } = answer;
  const selected = answer.rows.filter(({ outcome }) => outcome === 'selected').length;
  const changed = answer.rows.filter(({ change }) => change !== null);
  return (
    <>
      <p>
        <strong>
          {t('manager.whatIf.selected', { count: selected })}
          {grants && ' '}
          {grants &&
            (leftCents < 0
              ? t('manager.whatIf.overdrawn', {
                  used: money(usedCents),
                  over: money(-leftCents),
                  envelope: money(envelopeCents),
                })
              : t('manager.whatIf.money', {
                  used: money(usedCents),
                  left: money(leftCents),
                  envelope: money(envelopeCents),
                }))}
        </strong>
      </p>
      {moves.length > 0 && (
        <ul>
          {moves.map(({ from, to, cents }) => (
            <li key={`${from} ${to}`}>{t('manager.whatIf.move', { from, to, amount: money(cents) })}</li>
          ))}
        </ul>
      )}
      {changed.length === 0 ? (
        <p>{t('manager.whatIf.none')}</p>
      ) : (
        <DataTable caption={t('manager.whatIf.caption')}>
          <thead>
            <tr>
              <th scope="col" className={numberCell}>
                {t('manager.board.rank')}
              </th>
              <th scope="col">{t('manager.board.reference')}</th>
              <th scope="col">{t('manager.whatIf.change')}</th>
              {grants && (
                <th scope="col" className={numberCell}>
                  {t('manager.whatIf.amount')}
                </th>
              )}
              <th scope="col">{t('manager.whatIf.why')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((row) => (
              <tr key={row.proposalId}>
                <td className={numberCell}>{row.position}</td>
                <th scope="row">
                  {row.reference} {row.municipalityName}
                </th>
                <td>
                  <Tag tone={TONES[row.change!]}>{t(`manager.whatIf.change.${row.change!}`)}</Tag>
                </td>
                {grants && <td className={numberCell}>{money(row.recommendedCents)}</td>}
                <td>{t(reasonMessage(row.reason))}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}

type Reason = WhatIfAnswer['rows'][number]['reason'];

/** Reasons of the published rule are said as on the board; of concept notes nothing is tried. */
function reasonMessage(reason: Reason) {
  switch (reason) {
    case 'countryFull':
    case 'belowLine':
    case 'aboveLine':
      return `manager.whatIf.reason.${reason}` as const;
    case 'withinMultiple':
    case 'multipleReached':
      return 'manager.board.reason.envelopeUsed' as const;
    default:
      return `manager.board.reason.${reason}` as const;
  }
}
