/** What a project is made of, as parts of a document: priorities, activities with their plan, indicators, partners. */
import {
  budgetTotals,
  formatAmount,
  formatShare,
  partnersOf,
  type PriorityDefinition,
  type ProposalContent,
} from '@trilot/domain';
import { writtenFigure } from '@trilot/i18n';
import { type Block, quoted, type Words } from '../platform/documents/printed-document';
import { writtenBlock, type Writing } from './printed-answers';

/** Each priority with what is said about it, what serves it and its share of the budget. */
export function priorityBlocks(content: ProposalContent, writing: Writing): readonly Block[] {
  const { t, texts, call } = writing;
  return [
    { kind: 'heading', level: 2, words: t('common.document.priorities') },
    ...call.priorities.flatMap((priority): Block[] => [
      { kind: 'heading', level: 3, words: texts.say(priority.title) },
      writtenBlock(content.priorities[priority.id]?.statement ?? '', writing),
      { kind: 'facts', facts: servingPriority(content, priority, writing) },
    ]),
  ];
}

function servingPriority(
  { activities, indicators, budget }: ProposalContent,
  { id }: PriorityDefinition,
  { t, language, call }: Writing,
): (readonly [Words, Words])[] {
  const named = (names: readonly string[]) =>
    names.length > 0 ? quoted(names.join(' · ')) : { text: '–', soft: true };
  const serving = <Thing extends { readonly priorities: readonly string[] }>(things: readonly Thing[]) =>
    things.filter(({ priorities }) => priorities.includes(id));
  const { byPriority, directCents } = budgetTotals(budget);
  const cents = byPriority[id] ?? 0;
  const share = `${formatAmount(cents, call.currency, language)} (${formatShare(cents, directCents, language)})`;
  return [
    [t('writing.activities'), named(serving(activities).map(({ title }) => title))],
    [t('writing.indicators'), named(serving(indicators).map(({ name }) => name))],
    ...(call.budget ? [[t('writing.priority.share'), share] as const] : []),
  ];
}

/** Activities one by one, then all of them as a plan of months. */
export function activityBlocks({ activities }: ProposalContent, writing: Writing): readonly Block[] {
  const { t } = writing;
  const planned = activities.filter(({ startMonth, endMonth }) => startMonth !== null && endMonth !== null);
  return [
    { kind: 'heading', level: 2, words: t('common.document.activities') },
    ...(activities.length === 0 ? [writtenBlock('', writing)] : []),
    ...activities.flatMap(({ title, description, startMonth, endMonth, priorities }, place): Block[] => {
      const months = t('common.document.monthRange', { start: startMonth ?? '?', end: endMonth ?? '?' });
      const serves = namesOf(priorities, writing);
      return [
        { kind: 'heading', level: 3, words: quoted(`${place + 1}. ${title}`) },
        { kind: 'paragraph', words: { text: serves ? `${months} · ${serves}` : months, soft: true } },
        writtenBlock(description, writing),
      ];
    }),
    ...(planned.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: t('writing.workPlan'),
            columns: [
              { heading: t('writing.activity.title') },
              { heading: t('writing.workPlan.months'), numeric: true },
            ],
            rows: planned.map(({ title, startMonth, endMonth }) => ({
              cells: [quoted(title), `${startMonth}–${endMonth}`],
            })),
          },
        ]),
  ];
}

/** What is measured, from where and to where. */
export function indicatorBlocks({ indicators }: ProposalContent, writing: Writing): readonly Block[] {
  const { t, language, call } = writing;
  const figure = (value: string) => writtenFigure('number', value, call.currency, language);
  const heading: Block = { kind: 'heading', level: 2, words: t('common.document.indicators') };
  if (indicators.length === 0) return [heading, writtenBlock('', writing)];
  return [
    heading,
    {
      kind: 'table',
      caption: t('common.document.indicators'),
      columns: [
        { heading: t('common.document.indicator') },
        { heading: t('common.document.unit') },
        { heading: t('common.document.baseline'), numeric: true },
        { heading: t('common.document.target'), numeric: true },
        { heading: t('common.document.measures') },
      ],
      rows: indicators.map(({ name, unit, baseline, target, priorities }) => ({
        cells: [quoted(name), quoted(unit), figure(baseline), figure(target), namesOf(priorities, writing)],
      })),
    },
  ];
}

/** The other municipalities of the project, each with its part. */
export function partnerBlocks(content: ProposalContent, writing: Writing): readonly Block[] {
  const { t } = writing;
  const partners = partnersOf(content);
  return [
    { kind: 'heading', level: 2, words: t('common.document.partners') },
    ...(partners.length === 0 ? [{ kind: 'paragraph' as const, words: t('common.document.noPartners') }] : []),
    ...partners.flatMap(({ name, role, contribution }): Block[] => [
      { kind: 'heading', level: 3, words: quoted(name) },
      ...(role.trim() === '' ? [] : [{ kind: 'paragraph' as const, words: { ...quoted(role), soft: true } }]),
      writtenBlock(contribution, writing),
    ]),
  ];
}

/** Names of the priorities a thing is tagged to. */
export function namesOf(ids: readonly string[], { call, texts }: Writing): string {
  return call.priorities
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => texts.say(title).text)
    .join(', ');
}
