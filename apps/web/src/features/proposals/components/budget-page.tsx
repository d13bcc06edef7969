import {
  type Budget,
  budgetGaps,
  type BudgetRules,
  budgetTotals,
  formatAmount,
  formatShare,
  largestContingencyCents,
  largestIndirectCents,
} from '@trilot/domain';
import { Actions, Button, Meter, Notice } from '@trilot/ui';
import { BudgetSummary } from '../../../shared/budget-summary';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';
import { withoutUnread } from '../hooks/use-unread';
import { AmountInput } from './amount-input';
import { BudgetLines } from './budget-lines';
import { SectionFrame } from './section-frame';

/** Costs by heading, what pays for them, and the grant against its cap: everything adds up while it is typed. */
export function BudgetPage() {
  const { t } = useMessages();
  const { call } = useDraft();
  if (!call.budget) return null;
  return (
    <SectionFrame section="budget" lead={t('applicant.budget.lead')}>
      <GrantMeter />
      <h2>{t('applicant.budget.costs')}</h2>
      <p>{t('applicant.budget.paste')}</p>
      {call.budget.headings.map((heading) => (
        <BudgetLines key={heading} heading={heading} />
      ))}
      <FurtherCosts rules={call.budget} />
      <Funding />
      <h2>{t('applicant.budget.whole')}</h2>
      <Balance rules={call.budget} />
    </SectionFrame>
  );
}

/** The grant against the lot's cap, moving with every key. */
function GrantMeter() {
  const { t, language } = useMessages();
  const { content, call, lot } = useDraft();
  const { maxGrantCents } = lot;
  const requested = content.budget.funding.requestedCents ?? 0;
  const money = (cents: number) => formatAmount(cents, call.currency, language);
  return (
    <Meter
      label={t('applicant.budget.requested')}
      value={requested}
      max={maxGrantCents}
      text={t('applicant.budget.ofCap', { requested: money(requested), cap: money(maxGrantCents) })}
    />
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
            hint={t('applicant.budget.ceiling', {
              limit: limitBp / 100,
              largest: formatAmount(largest, call.currency, language),
            })}
            cents={budget[field]}
            change={(cents) => put({ [field]: cents })}
          />
          {largest > 0 && budget[field] !== largest && (
            <Actions>
              <Button
                kind="quiet"
                small
                onClick={() =>
                  edit({ ...put({ [field]: largest }), unread: withoutUnread(content.unread, `budget.${field}`) })
                }
              >
                {t('applicant.budget.use', { amount: formatAmount(largest, call.currency, language) })}
              </Button>
            </Actions>
          )}
        </div>
      ))}
      <AmountInput
        id="inKindCents"
        path="budget.inKindCents"
        label={t('common.budget.inKindCents')}
        hint={t('applicant.budget.inKind')}
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
function Balance({ rules }: { readonly rules: BudgetRules }) {
  const { t, language } = useMessages();
  const { content, call, lot } = useDraft();
  const { eligibleCents } = budgetTotals(content.budget);
  const { requestedCents } = content.budget.funding;
  const started = content.budget.lines.length > 0 || requestedCents !== null;
  const gaps = started ? budgetGaps(content.budget, rules, lot) : [];
  return (
    <>
      <BudgetSummary budget={content.budget} currency={call.currency} />
      {requestedCents !== null && eligibleCents > 0 && (
        <p>
          {t('applicant.budget.share', {
            share: formatShare(requestedCents, eligibleCents, language, lot.grantShareBp.max),
            min: lot.grantShareBp.min / 100,
            max: lot.grantShareBp.max / 100,
          })}
        </p>
      )}
      {gaps.length > 0 && (
        <Notice tone="warn">
          <ul>
            {gaps.map((gap, place) => (
              <li key={`${gap.code}${place}`}>{problemMessage(gap, t, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
