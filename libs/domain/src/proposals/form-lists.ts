/** The lists of a form: activities, indicators, budget lines and partners, with the fields of each. */
import type { BudgetHeading } from '../calls/call';
import { byId } from '../kernel/merge';
import {
  type Activity,
  type BudgetLine,
  CONTENT_LIMITS,
  type Indicator,
  type Partner,
  type ProposalContent,
} from './content';
import type { FieldKind, FieldValue, FormField, FormList } from './form-fields';
import { partnersOf } from './partners';

/** Empty ones that a form offers of each. */
const BLANKS = { activities: 3, indicators: 3, lines: 3 } as const;

export function activityList(
  content: ProposalContent,
  priorities: readonly string[],
  months: number,
): FormList<Activity> {
  const monthIds = Array.from({ length: months }, (_, place) => String(place + 1));
  return {
    tag: ['activities'],
    path: 'activities',
    unread: 'activities',
    fields: [
      textField('title', 'text', CONTENT_LIMITS.short),
      textField('description', 'lines', CONTENT_LIMITS.text),
      monthField('startMonth', monthIds),
      monthField('endMonth', monthIds),
      ...priorities.map((priority) => servesField<Activity>(priority)),
    ],
    items: byId(content.activities),
    blanks: BLANKS.activities,
    empty: (id) => ({ id, title: '', description: '', startMonth: null, endMonth: null, priorities: [] }),
    put: (draft, activities) => ({ ...draft, activities }),
  };
}

export function indicatorList(content: ProposalContent, priorities: readonly string[]): FormList<Indicator> {
  return {
    tag: ['indicators'],
    path: 'indicators',
    unread: 'indicators',
    fields: [
      textField('name', 'text', CONTENT_LIMITS.short),
      textField('unit', 'text', CONTENT_LIMITS.short),
      textField('baseline', 'number', CONTENT_LIMITS.short),
      textField('target', 'number', CONTENT_LIMITS.short),
      ...priorities.map((priority) => servesField<Indicator>(priority)),
    ],
    items: byId(content.indicators),
    blanks: BLANKS.indicators,
    empty: (id) => ({ id, name: '', unit: '', baseline: '', target: '', priorities: [] }),
    put: (draft, indicators) => ({ ...draft, indicators }),
  };
}

/** The lines of one heading. */
export function lineList(
  content: ProposalContent,
  heading: BudgetHeading,
  priorities: readonly string[],
): FormList<BudgetLine> {
  const own = [...byId(content.budget.lines)].filter(([, line]) => line.heading === heading);
  return {
    tag: ['budget', String(heading)],
    path: 'budget.lines',
    unread: 'budget',
    fields: [
      textField('description', 'text', CONTENT_LIMITS.short),
      textField('unit', 'text', CONTENT_LIMITS.short),
      numberField('quantity', 'quantity', 'quantityHundredths'),
      numberField('unitValue', 'money', 'unitCents'),
      {
        name: ['priority'],
        kind: 'option',
        longest: CONTENT_LIMITS.text,
        options: priorities,
        get: ({ priority }) => priority,
        put: (line, value) => ({ ...line, priority: value === '' ? null : String(value) }),
      },
    ],
    items: new Map(own),
    blanks: BLANKS.lines,
    empty: (id) => ({
      id,
      heading,
      description: '',
      unit: '',
      quantityHundredths: null,
      unitCents: null,
      priority: null,
    }),
    put: (draft, lines) => ({ ...draft, budget: { ...draft.budget, lines: replacedLines(draft, own, lines) } }),
  };
}

/** The lines of a heading in the places they had, between those of the others; new ones come last. */
function replacedLines(
  { budget }: ProposalContent,
  own: readonly (readonly [string, BudgetLine])[],
  lines: readonly BudgetLine[],
): readonly BudgetLine[] {
  const waiting = [...lines];
  const before = new Set(own.map(([, line]) => line));
  const kept = budget.lines.flatMap((line) => {
    if (!before.has(line)) return [line];
    const next = waiting[0];
    if (next?.id !== line.id) return [];
    waiting.shift();
    return [next];
  });
  return [...kept, ...waiting];
}

/** A partner is taken in by the municipality it is, on the page; its part can be written anywhere. */
export function partnerList(content: ProposalContent): FormList<Partner> {
  return {
    tag: ['partners'],
    path: 'partners',
    unread: 'partners',
    fields: [textField('role', 'text', CONTENT_LIMITS.text), textField('contribution', 'lines', CONTENT_LIMITS.text)],
    items: byId(partnersOf(content)),
    blanks: 0,
    empty: (id) => ({ id, name: '', role: '', contribution: '' }),
    put: (draft, partners) => ({ ...draft, partners }),
  };
}

/** A field that is kept as text, be it a number in canonical form. */
function textField<Item>(name: keyof Item & string, kind: FieldKind, longest: number): FormField<Item> {
  return {
    name: [name],
    kind,
    longest,
    options: [],
    get: (item) => item[name] as FieldValue,
    put: (item, value) => ({ ...item, [name]: String(value) }),
  };
}

function numberField(name: string, kind: FieldKind, key: 'quantityHundredths' | 'unitCents'): FormField<BudgetLine> {
  return {
    name: [name],
    kind,
    longest: CONTENT_LIMITS.text,
    options: [],
    get: (line) => line[key],
    put: (line, value) => ({ ...line, [key]: value as number | null }),
  };
}

/** A month of the project, chosen from those it has. */
function monthField(name: 'startMonth' | 'endMonth', months: readonly string[]): FormField<Activity> {
  return {
    name: [name],
    kind: 'months',
    longest: CONTENT_LIMITS.text,
    options: months,
    get: (activity) => activity[name],
    put: (activity, value) => ({ ...activity, [name]: value as number | null }),
  };
}

/** Whether an activity or an indicator is tagged to a priority. */
function servesField<Item extends { readonly priorities: readonly string[] }>(priority: string): FormField<Item> {
  return {
    name: ['priorities', priority],
    kind: 'tick',
    longest: CONTENT_LIMITS.text,
    options: [],
    get: ({ priorities }) => priorities.includes(priority),
    put: (item, ticked) => {
      const others = item.priorities.filter((other) => other !== priority);
      return { ...item, priorities: ticked ? [...others, priority] : others };
    },
  };
}
