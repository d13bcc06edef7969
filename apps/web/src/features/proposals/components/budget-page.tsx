import {
  type Budget,
  type BudgetRules,
  budgetTotals,
  formatAmount,
  formatShare,
  largestContingencyCents,
  largestIndirectCents,
} from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import { Button, Meter, Notice } from '@trilot/ui';
import { BudgetSummary } from '../../../shared/budget-summary';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useTasks } from '../hooks/use-tasks';
import { withoutUnread } from '../hooks/use-unread';
import { AmountInput } from './amount-input';
import { BudgetLines } from './budget-lines';
import styles from './budget.module.css';
import { GapItems } from './gap-list';
import { SectionFrame } from './section-frame';

/** Costs by heading, what pays for them, and the grant against its cap: everything adds up while it is typed. */
export function BudgetPage() {
  const { t } = useMessages();
  const { call } = useDraft();
  if (!call.budget) return null;
  return (
    <SectionFrame section="budget" lead={t('writing.budget.lead')}>
      <GrantMeter />
      <h2>{t('writing.budget.costs')}</h2>
      <p>{t('writing.budget.paste')}</p>
      {call.budget.headings.map((heading) => (
        <BudgetLines key={heading} heading={heading} />
      ))}
      <FurtherCosts rules={call.budget} />
      <Funding />
      <h2>{t('writing.budget.whole')}</h2>
      <Balance />
    </SectionFrame>
  );
}

/** The grant against the lot's cap, and behind it what the project costs so far: both move with every key. */
function GrantMeter() {
  const { t, language } = useMessages();
  const { content, call, lot } = useDraft();
  const { maxGrantCents } = lot;
  const requested = content.budget.funding.requestedCents ?? 0;
  const { eligibleCents } = budgetTotals(content.budget);
  const money = (cents: number) => formatAmount(cents, call.currency, language);
  return (
    <div className={styles['meter']}>
      <Meter
        label={t('writing.budget.requested')}
        value={requested}
        behind={eligibleCents}
        max={maxGrantCents}
        text={t('writing.budget.ofCap', { requested: money(requested), cap: money(maxGrantCents) })}
      />
      <p>{t('writing.budget.eligibleSoFar', { amount: money(eligibleCents) })}</p>
    </div>
  );
}

/** Indirect costs, contingency and in-kind contributions, with the ceilings of the call as suggestions. */
function FurtherCosts({ rules }: { readonly rules: BudgetRules }) {
  const { t, language } = useMessages();
  const { content, call, edit } = useDraft();
  const { budget } = content;
  const { directCents } = budgetTotals(budget);
  const put = (part: Partial<Budget>) => ({ budget: { ...budget, ...part } });
  const ceilings = [
    ['indirectCents', rules.indirectMaxBp, largestIndirectCents(directCents, rules)],
    ['contingencyCents', rules.contingencyMaxBp, largestContingencyCents(directCents, rules)],
  ] as const;
  return (
    <>
      {ceilings.map(([field, limitBp, largest]) => (
        <div key={field}>
          <AmountInput
            id={field}
            path={`budget.${field}`}
            label={t(`common.budget.${field}`)}
            hint={t('writing.budget.ceiling', {
              limit: formatNumber(limitBp / 100, language),
              largest: formatAmount(largest, call.currency, language),
            })}
            cents={budget[field]}
            change={(cents) => put({ [field]: cents })}
          />
          {largest > 0 && budget[field] !== largest && (
            <div className={styles['use']}>
              <Button
                kind="quiet"
                small
                onClick={() =>
                  edit({ ...put({ [field]: largest }), unread: withoutUnread(content.unread, `budget.${field}`) })
                }
              >
                {t('writing.budget.use', { amount: formatAmount(largest, call.currency, language) })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <AmountInput
        id="inKindCents"
        path="budget.inKindCents"
        label={t('common.budget.inKindCents')}
        hint={t('writing.budget.inKind')}
        cents={budget.inKindCents}
        change={(inKindCents) => put({ inKindCents })}
      />
    </>
  );
}

/** The sources of funding; together they pay the eligible cost to the cent. */
function Funding() {
  const { t } = useMessages();
  const { content } = useDraft();
  const { budget } = content;
  return (
    <>
      <h2>{t('common.budget.funding')}</h2>
      {(['requestedCents', 'ownCents', 'otherCents'] as const).map((field) => (
        <AmountInput
          key={field}
          id={field}
          path={`budget.funding.${field}`}
          label={t(`common.budget.${field}`)}
          cents={budget.funding[field]}
          change={(cents) => ({ budget: { ...budget, funding: { ...budget.funding, [field]: cents } } })}
        />
      ))}
    </>
  );
}

/** The published lines 7 to 13, the grant's share, and what is still wrong. */
function Balance() {
  const { t, language } = useMessages();
  const { content, call, lot } = useDraft();
  const { eligibleCents } = budgetTotals(content.budget);
  const { requestedCents } = content.budget.funding;
  const task = useTasks().find(({ section }) => section === 'budget');
  const gaps = task && task.state !== 'notStarted' ? task.gaps : [];
  return (
    <>
      <BudgetSummary budget={content.budget} currency={call.currency} />
      {requestedCents !== null && eligibleCents > 0 && (
        <p>
          {t('writing.budget.share', {
            share: formatShare(requestedCents, eligibleCents, language, lot.grantShareBp.max),
            min: formatNumber(lot.grantShareBp.min / 100, language),
            max: formatNumber(lot.grantShareBp.max / 100, language),
          })}
        </p>
      )}
      {gaps.length > 0 && (
        <Notice tone="warn">
          <GapItems section="budget" gaps={gaps} />
        </Notice>
      )}
    </>
  );
}
