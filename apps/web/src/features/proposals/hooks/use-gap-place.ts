import type { CallDefinition, FormDefinition, ProposalContent } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
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
}

/** Gaps without a thing of their own, and the field that mends them. */
const FIELD_OF: Readonly<Record<string, string>> = {
  DURATION_OUT_OF_RANGE: 'durationMonths',
  INDIRECT_ABOVE_LIMIT: 'indirectCents',
  CONTINGENCY_ABOVE_LIMIT: 'contingencyCents',
};

/** Where a gap is mended, and how that place is called. */
export function useGapPlace(): (gap: NamedGap) => GapPlace {
  const { t } = useMessages();
  const text = useCallText();
  const { content, call, form } = useDraft();
  return ({ code, facts }) => {
    const { question, priority, activity, indicator, line } = facts as Record<string, string | undefined>;
    if (question === 'title') return { anchor: 'title', subject: t('applicant.title') };
    if (question) return { anchor: question, subject: text(labelOf(form, question)).text };
    if (priority) return { anchor: `priority-${priority}`, subject: text(titleOf(call, priority)).text };
    if (activity)
      return { anchor: `${activity}-title`, subject: named(content.activities, activity, ({ title }) => title) };
    if (indicator)
      return { anchor: `${indicator}-name`, subject: named(content.indicators, indicator, ({ name }) => name) };
    if (line) {
      return { anchor: `line-${line}`, subject: named(content.budget.lines, line, ({ description }) => description) };
    }
    return { anchor: FIELD_OF[code] ?? 'requestedCents', subject: '' };
  };
}

function labelOf(form: FormDefinition, question: string) {
  return form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.label ?? {};
}

function titleOf({ priorities }: CallDefinition, priority: string) {
  return priorities.find(({ id }) => id === priority)?.title ?? {};
}

function named<Item extends ProposalContent['activities' | 'indicators'][number] | { readonly id: string }>(
  items: readonly Item[],
  id: string,
  nameOf: (item: Item) => string,
): string {
  const item = items.find((candidate) => candidate.id === id);
  return item ? nameOf(item) : '';
}
