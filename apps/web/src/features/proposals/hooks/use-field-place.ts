import { type CallDefinition, type FormDefinition, partnersOf, tableRows } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useDraft } from './use-draft';
import { useSlotTitle } from './use-slot-title';

export interface FieldPlace {
  /** Id of the field. */
  readonly anchor: string;
  /** What the field, or the thing it belongs to, is called. */
  readonly subject: string;
}

/** The thing a fact names: a question, a priority, an activity, an indicator, a partner, a budget line or a place for documents. */
export type NamedThing = Readonly<Record<string, string | undefined>>;

/** Amounts that are typed outside the budget's lines, by field. */
const AMOUNTS: Readonly<Record<string, MessageId>> = {
  indirectCents: 'common.budget.indirectCents',
  contingencyCents: 'common.budget.contingencyCents',
  inKindCents: 'common.budget.inKindCents',
  requestedCents: 'common.budget.requestedCents',
  ownCents: 'common.budget.ownCents',
  otherCents: 'common.budget.otherCents',
};

/** Finds the field of a thing, or of a path of the draft, and what it is called. */
export function useFieldPlace() {
  const { t } = useMessages();
  const text = useCallText();
  const { content, call, form } = useDraft();
  const slotTitle = useSlotTitle();
  const titled = (kind: 'activity' | 'indicator', items: readonly { readonly id: string }[], id: string) =>
    t(`applicant.${kind}.number`, { number: items.findIndex((item) => item.id === id) + 1 });
  const partnerName = (id: string) => partnersOf(content).find((partner) => partner.id === id)?.name ?? '';
  /** "Travel, line 2". */
  const lineName = (id: string) => {
    const { lines } = content.budget;
    const heading = lines.find((line) => line.id === id)?.heading ?? 1;
    const number = lines.filter((line) => line.heading === heading).findIndex((line) => line.id === id) + 1;
    return t('applicant.budget.cell', { field: t(`common.budget.heading.${heading}`), number });
  };
  /** "Earlier projects, line 2". */
  const rowPlace = (question: string, row: string): FieldPlace => {
    const number = tableRows(content.answers[question]).findIndex(({ id }) => id === row) + 1;
    const field = text(labelOf(form, question)).text;
    return { anchor: `${question}-${row}`, subject: t('applicant.form.cell', { field, number }) };
  };
  const ofThing = (named: NamedThing): FieldPlace | null => {
    const { question, row, priority, activity, indicator, partner, line, slot } = named;
    if (slot) return { anchor: slot, subject: slotTitle(slot).title.text };
    if (question === 'title') return { anchor: 'title', subject: t('applicant.title') };
    if (question && row) return rowPlace(question, row);
    if (question) return { anchor: question, subject: text(labelOf(form, question)).text };
    if (priority) return { anchor: `priority-${priority}`, subject: text(titleOf(call, priority)).text };
    if (activity) return { anchor: `${activity}-title`, subject: titled('activity', content.activities, activity) };
    if (indicator) return { anchor: `${indicator}-name`, subject: titled('indicator', content.indicators, indicator) };
    if (partner) return { anchor: `partner-${partner}`, subject: partnerName(partner) };
    return line ? { anchor: `line-${line}`, subject: lineName(line) } : null;
  };
  const isRow = (question = '', row = '') => tableRows(content.answers[question]).some(({ id }) => id === row);
  /** For example "answers.needs", "budget.funding.ownCents" or "indicators.<id>.target". */
  const ofPath = (path: string): FieldPlace | null => {
    const [part, thing, within] = path.replace(/^unread\./, '').split('.');
    const last = path.split('.').at(-1)!;
    if (part === 'title') return ofThing({ question: part });
    if (part === 'durationMonths') return { anchor: part, subject: t('applicant.duration') };
    if (part === 'answers') return ofThing({ question: thing, row: isRow(thing, within) ? within : undefined });
    if (part === 'priorities') return ofThing({ priority: thing });
    if (part === 'activities') return ofThing({ activity: thing });
    if (part === 'indicators') return ofThing({ indicator: thing });
    if (part === 'partners') return ofThing({ partner: thing });
    return AMOUNTS[last]
      ? { anchor: last, subject: t(AMOUNTS[last]) }
      : ofThing({ line: thing === 'lines' ? within : thing });
  };
  return { ofThing, ofPath };
}

function labelOf({ sections }: FormDefinition, question: string) {
  return sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.label ?? {};
}

function titleOf({ priorities }: CallDefinition, priority: string) {
  return priorities.find(({ id }) => id === priority)?.title ?? {};
}
