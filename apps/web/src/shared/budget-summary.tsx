import { type Budget, budgetTotals, formatPlainAmount, publishedLines } from '@trilot/domain';
import { DataTable, numberCell } from '@trilot/ui';
import styles from './budget-summary.module.css';
import { useMessages } from './messages';

/** The budget by its published lines 1 to 13, and the sources that pay for it. */
export function BudgetSummary({ budget, currency }: { readonly budget: Budget; readonly currency: string }) {
  const { t, language } = useMessages();
  const totals = budgetTotals(budget);
  const { requestedCents, ownCents, otherCents } = budget.funding;
  // headings nobody uses would only lengthen the way to the sums
  const costs = publishedLines(totals).filter(({ name, cents }) => cents > 0 || !name.startsWith('heading.'));
  const sources = [
    [t('common.budget.requestedCents'), requestedCents],
    [t('common.budget.ownCents'), ownCents],
    [t('common.budget.otherCents'), otherCents],
  ] as const;
  return (
    <DataTable caption={t('common.budget.caption', { currency })} fit>
      <tbody>
        {costs.map(({ number, name, cents }) => (
          <tr key={number}>
            <td className={`${numberCell} ${styles['line']}`}>{number}</td>
            <th scope="row">{t(`common.budget.${name}`)}</th>
            <td className={numberCell}>{formatPlainAmount(cents, language)}</td>
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr>
          <td />
          <th scope="rowgroup">{t('common.budget.funding')}</th>
          <td className={numberCell}>{formatPlainAmount(totals.fundingCents, language)}</td>
        </tr>
        {sources.map(([label, cents]) => (
          <tr key={label}>
            <td />
            <td>{label}</td>
            <td className={numberCell}>{formatPlainAmount(cents ?? 0, language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
