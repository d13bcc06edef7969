import { type Budget, BUDGET_HEADINGS, budgetTotals, formatPlainAmount } from '@trilot/domain';
import { DataTable, numberCell } from '@trilot/ui';
import styles from './budget-summary.module.css';
import { useMessages } from './messages';

/** The budget by its published lines 1 to 13, and the sources that pay for it. */
export function BudgetSummary({ budget, currency }: { readonly budget: Budget; readonly currency: string }) {
  const { t, language } = useMessages();
  const totals = budgetTotals(budget);
  const { requestedCents, ownCents, otherCents } = budget.funding;
  const costs = [
    ...BUDGET_HEADINGS.filter((heading) => totals.byHeading[heading] > 0).map(
      (heading) => [String(heading), t(`common.budget.heading.${heading}`), totals.byHeading[heading]] as const,
    ),
    ['7', t('common.budget.direct'), totals.directCents] as const,
    ['8', t('common.budget.indirectCents'), totals.indirectCents] as const,
    ['9', t('common.budget.subtotal'), totals.subtotalCents] as const,
    ['10', t('common.budget.contingencyCents'), totals.contingencyCents] as const,
    ['11', t('common.budget.eligible'), totals.eligibleCents] as const,
    ['12', t('common.budget.inKindCents'), totals.inKindCents] as const,
    ['13', t('common.budget.totalCost'), totals.totalCents] as const,
  ];
  const sources = [
    [t('common.budget.requestedCents'), requestedCents],
    [t('common.budget.ownCents'), ownCents],
    [t('common.budget.otherCents'), otherCents],
  ] as const;
  return (
    <DataTable caption={t('common.budget.caption', { currency })} fit>
      <tbody>
        {costs.map(([number, label, cents]) => (
          <tr key={number}>
            <td className={`${numberCell} ${styles['line']}`}>{number}</td>
            <th scope="row">{label}</th>
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
