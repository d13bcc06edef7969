import type { CallDefinition, FormDefinition } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';

interface NamedGap {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface GapPlace {
  /** Id of the field where the gap is mended. */
  readonly anchor: string;
  /** What the field is called; empty where the gap says it itself. */
  readonly subject: string;
  /** What is missing there. */
  readonly sentence: string;
}

/** Gaps without a thing of their own, and the field that mends them. */
const FIELD_OF: Readonly<Record<string, string>> = {
  DURATION_OUT_OF_RANGE: 'durationMonths',
  INDIRECT_ABOVE_LIMIT: 'indirectCents',
  CONTINGENCY_ABOVE_LIMIT: 'contingencyCents',
};

/** What an incomplete activity, indicator or budget line can lack, by the code of the gap. */
const LACKS: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  ACTIVITY_INCOMPLETE: {
    title: 'applicant.activity.title',
    description: 'applicant.activity.description',
    months: 'applicant.workPlan.months',
  },
  INDICATOR_INCOMPLETE: {
    name: 'applicant.indicator.name',
    unit: 'applicant.indicator.unit',
    baseline: 'applicant.indicator.baseline',
    target: 'applicant.indicator.target',
  },
  BUDGET_LINE_INCOMPLETE: {
    description: 'common.budget.description',
    unit: 'common.budget.unit',
    quantity: 'common.budget.quantity',
    unitValue: 'common.budget.unitValue',
  },
};

/** Amounts that are typed outside the budget's lines, by field. */
const AMOUNTS: Readonly<Record<string, MessageId>> = {
  indirectCents: 'common.budget.indirectCents',
  contingencyCents: 'common.budget.contingencyCents',
  inKindCents: 'common.budget.inKindCents',
  requestedCents: 'common.budget.requestedCents',
  ownCents: 'common.budget.ownCents',
  otherCents: 'common.budget.otherCents',
};

/** Where a gap is mended, and how that place is called. */
export function useGapPlace(): (gap: NamedGap) => GapPlace {
  const { t, language } = useMessages();
  const text = useCallText();
  const { content, call, form } = useDraft();
  const titled = (kind: 'activity' | 'indicator', items: readonly { readonly id: string }[], id: string) =>
    t(`applicant.${kind}.number`, { number: items.findIndex((item) => item.id === id) + 1 });
  /** "Travel, line 2". */
  const lineName = (id: string) => {
    const { lines } = content.budget;
    const heading = lines.find((line) => line.id === id)?.heading ?? 1;
    const number = lines.filter((line) => line.heading === heading).findIndex((line) => line.id === id) + 1;
    return t('applicant.budget.cell', { field: t(`common.budget.heading.${heading}`), number });
  };
  const placeOf = (facts: Readonly<Record<string, string | undefined>>): Omit<GapPlace, 'sentence'> | null => {
    const { question, priority, activity, indicator, line } = facts;
    if (question === 'title') return { anchor: 'title', subject: t('applicant.title') };
    if (question) return { anchor: question, subject: text(labelOf(form, question)).text };
    if (priority) return { anchor: `priority-${priority}`, subject: text(titleOf(call, priority)).text };
    if (activity) return { anchor: `${activity}-title`, subject: titled('activity', content.activities, activity) };
    if (indicator) return { anchor: `${indicator}-name`, subject: titled('indicator', content.indicators, indicator) };
    if (line) return { anchor: `line-${line}`, subject: lineName(line) };
    return facts['field'] ? typedPlace(facts['field']) : null;
  };
  /** The place of a text that cannot be read, by its path: "budget.funding.ownCents", "indicators.<id>.target". */
  const typedPlace = (field: string) => {
    const [part = '', thing = ''] = field.split('.');
    const last = field.split('.').at(-1)!;
    if (part === 'durationMonths') return { anchor: part, subject: t('applicant.duration') };
    if (part === 'indicators') return placeOf({ indicator: thing });
    return AMOUNTS[last] ? { anchor: last, subject: t(AMOUNTS[last]) } : placeOf({ line: thing });
  };
  return ({ code, facts }) => {
    const place = placeOf(facts as Record<string, string | undefined>);
    const lacks = LACKS[code] ? (facts['lacks'] as readonly string[]) : [];
    return {
      anchor: place?.anchor ?? FIELD_OF[code] ?? 'requestedCents',
      subject: place?.subject ?? '',
      sentence:
        lacks.length > 0
          ? t('applicant.check.lacks', { fields: lacks.map((field) => t(LACKS[code]![field]!)).join(' · ') })
          : problemMessage({ code, facts }, t, language),
    };
  };
}

function labelOf({ sections }: FormDefinition, question: string) {
  return sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.label ?? {};
}

function titleOf({ priorities }: CallDefinition, priority: string) {
  return priorities.find(({ id }) => id === priority)?.title ?? {};
}
