import type { MessageId } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';
import { type FieldPlace, type NamedThing, useFieldPlace } from './use-field-place';

interface NamedGap {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The field where a gap is mended; without a subject where the gap says it itself. */
export interface GapPlace extends FieldPlace {
  /** What is missing there. */
  readonly sentence: string;
}

/** Gaps without a thing of their own, and the field that mends them. */
const FIELD_OF: Readonly<Record<string, string>> = {
  DURATION_OUT_OF_RANGE: 'durationMonths',
  INDIRECT_ABOVE_LIMIT: 'indirectCents',
  CONTINGENCY_ABOVE_LIMIT: 'contingencyCents',
};

/** What an incomplete activity, indicator, partner or budget line can lack, by the code of the gap. */
const LACKS: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  ACTIVITY_INCOMPLETE: {
    title: 'writing.activity.title',
    description: 'writing.activity.description',
    months: 'writing.workPlan.months',
  },
  INDICATOR_INCOMPLETE: {
    name: 'writing.indicator.name',
    unit: 'writing.indicator.unit',
    baseline: 'writing.indicator.baseline',
    target: 'writing.indicator.target',
  },
  PARTNER_INCOMPLETE: {
    role: 'writing.partners.role',
    contribution: 'writing.partners.contribution',
  },
  BUDGET_LINE_INCOMPLETE: {
    description: 'common.budget.description',
    unit: 'common.budget.unit',
    quantity: 'common.budget.quantity',
    unitValue: 'common.budget.unitValue',
  },
};

/** Where a gap is mended, and how that place is called. */
export function useGapPlace(): (gap: NamedGap) => GapPlace {
  const { t, language } = useMessages();
  const text = useCallText();
  const { form } = useDraft();
  const { ofThing, ofPath } = useFieldPlace();
  /** What a field that an incomplete thing lacks is called. */
  const fieldName = (code: string, { question }: NamedThing, field: string): string => {
    const known = LACKS[code]?.[field];
    if (known) return t(known);
    const columns = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.columns;
    return text(columns?.find(({ id }) => id === field)?.label ?? { en: field }).text;
  };
  return ({ code, facts }) => {
    const named = facts as NamedThing;
    // a field of a partner is one of its part, not a path of the draft
    const place = named['field'] && !named['partner'] ? ofPath(named['field']) : ofThing(named);
    const lacks = (facts['lacks'] as readonly string[] | undefined) ?? [];
    return {
      anchor: place?.anchor ?? FIELD_OF[code] ?? 'requestedCents',
      // a partner who has not consented is named in the sentence
      subject: code === 'PARTNER_CONSENT_MISSING' ? '' : (place?.subject ?? ''),
      sentence:
        lacks.length > 0
          ? t('writing.check.lacks', { fields: lacks.map((field) => fieldName(code, named, field)).join(' · ') })
          : problemMessage({ code, facts }, t, language),
    };
  };
}
