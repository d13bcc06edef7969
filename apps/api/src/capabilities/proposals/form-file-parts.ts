/** The parts of a form file: questions, activities and indicators, priorities, budget, partners. */
import {
  type BudgetHeading,
  type BudgetRules,
  type CallDefinition,
  type FieldShape,
  formatAmount,
  type FormList,
  type FormOutline,
  formOf,
  type FormQuestion,
  gridMax,
  gridOf,
  gridQuestions,
  type LotDefinition,
  partnersOf,
  placeTag,
  PARTNER_LIMITS,
  type ProposalContent,
  thingTag,
  type Translations,
} from '@trilot/domain';
import { formatNumber } from '@trilot/i18n';
import type { FileChild } from 'docx';
import type { FieldOption } from '../../platform/word/field-cell';
import { type Cell, type FormFrame, heading, hint } from './form-file-frame';

/** What the parts of a form are written from. */
export interface FormFileContext {
  readonly frame: FormFrame;
  readonly outline: FormOutline;
  readonly call: CallDefinition;
  readonly lot: LotDefinition;
  readonly content: ProposalContent;
  /** A text of the call in the language of the form. */
  readonly textOf: (texts: Translations) => string;
}

/** A question with all that helps to answer it, and the place for the answer. */
export function questionPart(question: FormQuestion, context: FormFileContext): readonly FileChild[] {
  const { frame, textOf, outline } = context;
  const { t } = frame;
  const { id, kind, required, limit } = question;
  const label = textOf(question.label);
  const text = kind === 'shortText' || kind === 'longText';
  const about = [
    t(required ? 'formFile.required' : 'formFile.optional'),
    ...(text ? [t('formFile.limit', { limit })] : []),
    ...(kind === 'table' ? [t('formFile.rowLimit', { limit })] : []),
  ];
  const head = [
    heading(label, 3),
    ...hint(textOf(question.guidance)),
    ...criteria(question, context).flatMap((criterion) => hint(criterion)),
    ...hint(condition(question, context)),
    ...hint(about.join(' ')),
  ];
  if (kind === 'choices') return [...head, ...choices(question, context)];
  const list = outline.lists.find(({ path }) => path === `answers.${id}`);
  if (kind === 'table')
    return list ? [...head, ...tablePart(question, list, context)] : [...head, ...assessed(context)];
  const field = outline.fields.find(({ name }) => name.length === 2 && name[0] === 'answers' && name[1] === id);
  if (!field) return [...head, ...assessed(context)];
  const options = (question.options ?? []).map((option) => ({ id: option.id, label: textOf(option.label) }));
  return [...head, ...frame.box(frame.field(field, placeTag(...field.name), label, { options }))];
}

/** What was assessed in the concept note is not written again. */
export function assessed({ frame }: FormFileContext): readonly FileChild[] {
  return hint(frame.t('formFile.assessed'));
}

function criteria({ judgedBy }: FormQuestion, { frame, call, textOf }: FormFileContext): readonly string[] {
  const grid = gridOf(call);
  return gridQuestions(grid)
    .filter(({ id }) => judgedBy.includes(id))
    .map(({ text, weight }) =>
      frame.t('writing.judgedBy', { criterion: textOf(text), points: weight * grid.scale.max, max: gridMax(grid) }),
    );
}

/** When a question is asked at all; empty where it always is. */
function condition({ visibleIf }: FormQuestion, { frame, call, textOf }: FormFileContext): string {
  const asked = formOf(call).sections.flatMap(({ questions }) => questions);
  const choice = asked.find(({ id }) => id === visibleIf?.question);
  if (!visibleIf || !choice) return '';
  const answers = (choice.options ?? [])
    .filter(({ id }) => visibleIf.equals.includes(id))
    .map(({ label }) => textOf(label));
  return frame.t('formFile.onlyIf', { question: textOf(choice.label), answers: answers.join(', ') });
}

/** Several choices are a box for each. */
function choices(
  { id, options = [] }: FormQuestion,
  { frame, outline, textOf }: FormFileContext,
): readonly FileChild[] {
  const offered = options.flatMap((option) => {
    const field = outline.fields.find(({ name }) => placeTag(...name) === placeTag('answers', id, option.id));
    return field ? [{ field, label: textOf(option.label) }] : [];
  });
  if (offered.length < options.length) return hint(frame.t('formFile.assessed'));
  return frame.ticks(offered.map(({ field, label }) => [label, frame.field(field, placeTag(...field.name), label)]));
}

function tablePart(
  { columns = [] }: FormQuestion,
  list: FormList,
  { frame, textOf }: FormFileContext,
): readonly FileChild[] {
  const heads = columns.map(({ label }) => textOf(label));
  return frame.grid(
    columns.map(() => 1),
    heads,
    keysOf(list).map((key) =>
      list.fields.map((field, column) => fieldCell(frame, list, key, field, heads[column] ?? '')),
    ),
  );
}

/** Rows that are there and empty ones, by what `thingTag` calls them. */
function keysOf({ items, blanks }: FormList): readonly (string | number)[] {
  return [...items.keys(), ...Array.from({ length: blanks }, (_, place) => place + 1)];
}

function fieldCell(
  frame: FormFrame,
  list: FormList,
  key: string | number,
  field: FieldShape,
  title: string,
  options: readonly FieldOption[] = [],
): Cell {
  return frame.field(field, thingTag(list, key, field.name), title, { options, fixed: false });
}

/** Each activity as a table of its own, so that it can be copied and taken out as one. */
export function activitiesPart(context: FormFileContext): readonly FileChild[] {
  const { frame, outline } = context;
  const { t } = frame;
  const activities = outline.lists.find(({ path }) => path === 'activities');
  const indicators = outline.lists.find(({ path }) => path === 'indicators');
  if (!activities || !indicators) return [];
  return [
    heading(t('applicant.section.activities'), 1),
    ...hint(t('writing.activities.lead')),
    heading(t('writing.activities'), 2),
    ...keysOf(activities).flatMap((key, place) => [
      heading(t('applicant.activity.number', { number: place + 1 }), 3),
      ...frame.namedBoxes(activityRows(activities, key, context)),
    ]),
    heading(t('writing.indicators'), 2),
    ...keysOf(indicators).flatMap((key, place) => [
      heading(t('applicant.indicator.number', { number: place + 1 }), 3),
      ...frame.namedBoxes(indicatorRows(indicators, key, context)),
    ]),
  ];
}

type NamedRow = readonly [name: string, field: Cell];

function activityRows(list: FormList, key: string | number, context: FormFileContext): readonly NamedRow[] {
  const { t } = context.frame;
  return namedRows(list, key, context, {
    title: t('writing.activity.title'),
    description: t('writing.activity.description'),
    startMonth: t('writing.activity.start'),
    endMonth: t('writing.activity.end'),
    priorities: t('writing.serves'),
  });
}

function indicatorRows(list: FormList, key: string | number, context: FormFileContext): readonly NamedRow[] {
  const { t } = context.frame;
  return namedRows(list, key, context, {
    name: t('writing.indicator.name'),
    unit: t('writing.indicator.unit'),
    baseline: t('writing.indicator.baseline'),
    target: t('writing.indicator.target'),
    priorities: t('writing.measures'),
  });
}

/** One row for each named field, and one for each priority that can be ticked. */
function namedRows(
  list: FormList,
  key: string | number,
  { frame, call, textOf }: FormFileContext,
  names: Readonly<Record<string, string>>,
): readonly NamedRow[] {
  const titleOf = (id: string) => textOf(call.priorities.find((priority) => priority.id === id)?.title ?? {});
  return list.fields.map((field): NamedRow => {
    const [part = '', priority] = field.name;
    const name = names[part] ?? '';
    const title = priority === undefined ? name : `${name}: ${titleOf(priority)}`;
    const options = field.options.map((id) => ({ id, label: id }));
    return [title, fieldCell(frame, list, key, field, title, options)];
  });
}

/** The statement on each mandatory priority. */
export function prioritiesPart(context: FormFileContext): readonly FileChild[] {
  const { frame, outline, call, textOf } = context;
  const { t } = frame;
  const parts = call.priorities
    .filter(({ mandatory }) => mandatory)
    .flatMap((priority) => {
      const field = outline.fields.find(({ name }) => name[0] === 'priorities' && name[1] === priority.id);
      const title = textOf(priority.title);
      return [
        heading(title, 2),
        ...hint(textOf(priority.guidance)),
        ...hint(t('writing.priority.statement')),
        ...(field ? frame.box(frame.field(field, placeTag(...field.name), title)) : assessed(context)),
      ];
    });
  return [heading(t('applicant.section.priorities'), 1), ...hint(t('writing.priorities.lead')), ...parts];
}

export function budgetPart(rules: BudgetRules, context: FormFileContext): readonly FileChild[] {
  const { frame, call } = context;
  const { t } = frame;
  return [
    heading(t('applicant.section.budget'), 1),
    ...hint(t('formFile.budget.currency', { currency: call.currency })),
    ...rules.headings.flatMap((number) => linesPart(number, context)),
    heading(t('formFile.budget.further'), 2),
    ...amounts(['indirectCents', 'contingencyCents', 'inKindCents'], ['budget'], context),
    ...hint(ceiling(rules, context)),
    heading(t('common.budget.funding'), 2),
    ...amounts(['requestedCents', 'ownCents', 'otherCents'], ['budget', 'funding'], context),
    ...hint(grantTerms(context)),
  ];
}

function linesPart(number: BudgetHeading, context: FormFileContext): readonly FileChild[] {
  const { frame, outline, call, textOf } = context;
  const { t } = frame;
  const list = outline.lists.find(({ tag }) => tag[0] === 'budget' && tag[1] === String(number));
  if (!list) return [];
  const heads = [
    t('common.budget.description'),
    t('common.budget.unit'),
    t('common.budget.quantity'),
    t('common.budget.unitValue'),
    t('writing.budget.serves'),
  ];
  const served = [
    { id: '', label: t('writing.budget.wholeProject') },
    ...call.priorities.map(({ id, title }) => ({ id, label: textOf(title) })),
  ];
  const rows = keysOf(list).map((key) =>
    list.fields.map((field, column) =>
      fieldCell(frame, list, key, field, heads[column] ?? '', field.kind === 'option' ? served : []),
    ),
  );
  return [heading(t(`common.budget.heading.${number}`), 2), ...frame.grid([34, 14, 14, 16, 22], heads, rows)];
}

type AmountName = 'indirectCents' | 'contingencyCents' | 'inKindCents' | 'requestedCents' | 'ownCents' | 'otherCents';

function amounts(
  names: readonly AmountName[],
  within: readonly string[],
  { frame, outline }: FormFileContext,
): readonly FileChild[] {
  return frame.namedBoxes(
    names.flatMap((name) => {
      const field = outline.fields.find((each) => placeTag(...each.name) === placeTag(...within, name));
      const label = frame.t(`common.budget.${name}`);
      return field ? [[label, frame.field(field, placeTag(...field.name), label)] as const] : [];
    }),
  );
}

function ceiling({ indirectMaxBp, contingencyMaxBp }: BudgetRules, { frame }: FormFileContext): string {
  const percent = (bp: number) => formatNumber(bp / 100, frame.language);
  return frame.t('formFile.budget.ceilings', {
    indirect: percent(indirectMaxBp),
    contingency: percent(contingencyMaxBp),
  });
}

function grantTerms({ frame, lot, call }: FormFileContext): string {
  const money = (cents: number) => formatAmount(cents, call.currency, frame.language);
  return frame.t('formFile.budget.grant', {
    min: money(lot.minGrantCents),
    max: money(lot.maxGrantCents),
    minShare: formatNumber(lot.grantShareBp.min / 100, frame.language),
    maxShare: formatNumber(lot.grantShareBp.max / 100, frame.language),
  });
}

/** The parts of the partners there are; another one is taken in on the page, by the register. */
export function partnersPart(context: FormFileContext): readonly FileChild[] {
  const { frame, outline, content } = context;
  const { t } = frame;
  const list = outline.lists.find(({ path }) => path === 'partners');
  if (!list) return [];
  const parts = [...list.items.keys()].flatMap((key, place) => [
    heading(partnersOf(content)[place]?.name ?? '', 2),
    ...frame.namedBoxes(
      namedRows(list, key, context, {
        role: `${t('writing.partners.role')} (${t('formFile.limit', { limit: PARTNER_LIMITS.role })})`,
        contribution: `${t('writing.partners.contribution')} (${t('formFile.limit', { limit: PARTNER_LIMITS.contribution })})`,
      }),
    ),
  ]);
  return [heading(t('applicant.section.partners'), 1), ...hint(t('formFile.partners')), ...parts];
}
