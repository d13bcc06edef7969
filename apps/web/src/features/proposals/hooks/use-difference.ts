import { type BudgetLine, type FormDifference, heldAt } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';
import { useFieldPlace } from './use-field-place';
import { useHistoryPlace } from './use-history-place';
import { usePlaceText } from './use-place-text';

/** What parts of a draft are called that hold things. */
const PARTS: Readonly<Record<string, MessageId>> = {
  activities: 'writing.activities',
  indicators: 'writing.indicators',
  partners: 'applicant.section.partners',
  budget: 'applicant.section.budget',
};

/** What a place is called that a file would change, and what stands there in words: the priorities a thing serves too. */
export function useDifferenceText() {
  const { t } = useMessages();
  const text = useCallText();
  const { state, call } = useDraft();
  const historyPlace = useHistoryPlace();
  const placeText = usePlaceText();
  const served = (value: unknown): string => {
    const { priorities, priority } = (value ?? {}) as { priorities?: readonly string[]; priority?: string | null };
    const titles = [...(priorities ?? []), ...(priority ? [priority] : [])].map(
      (id) => text(call.priorities.find((known) => known.id === id)?.title ?? { en: id }).text,
    );
    return titles.length > 0 ? `\n${t('writing.budget.serves')}: ${titles.join(', ')}` : '';
  };
  return {
    subjectOf: ({ path, now, read }: FormDifference): string => {
      const [part = '', list] = path.split('.');
      const isThing = part === 'activities' || part === 'indicators' || list === 'lines';
      if (!isThing || heldAt(state.content, path) !== null) return historyPlace({ path, before: now, after: read });
      const { heading } = (read ?? {}) as Partial<BudgetLine>;
      return t('formFile.new', { part: heading ? t(`common.budget.heading.${heading}`) : t(PARTS[part]!) });
    },
    textOf: (value: unknown, path: string): string => {
      const thing = typeof value === 'object' && value !== null && !Array.isArray(value);
      return `${placeText(value, path)}${thing ? served(value) : ''}`;
    },
  };
}

/** What a place is called that a file has no field for, or too long a text; its tag where it is none of this form's. */
export function useMissingPlace(): (place: string) => string {
  const { t } = useMessages();
  const { ofPath } = useFieldPlace();
  return (place) => {
    const whole = PARTS[place] ?? (place === 'budget.lines' ? PARTS['budget'] : undefined);
    return whole ? t(whole) : ofPath(place)?.subject || place;
  };
}
