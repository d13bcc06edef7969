import { budgetBuilder, callBuilder, completeContent, lineBuilder } from '../testing/builders';
import type { Indicator, ProposalContent } from './content';
import { indicatorLacks, priorityCoverage, priorityGaps } from './priorities';

const { priorities: PRIORITIES } = callBuilder();
const BASE = completeContent();

const change = (changes: Partial<ProposalContent>): ProposalContent => ({ ...BASE, ...changes });
const statements = (social: string, green: string, wellBeing: string): ProposalContent =>
  change({
    priorities: {
      socialInclusion: { statement: social },
      greeningOfCities: { statement: green },
      wellBeingAndInnovation: { statement: wellBeing },
    },
  });
const untag = <T extends { readonly priorities: readonly string[] }>(items: readonly T[], priority: string): T[] =>
  items.map((item) => ({ ...item, priorities: item.priorities.filter((tag) => tag !== priority) }));
const indicator = (changes: Partial<Indicator>): ProposalContent =>
  change({ indicators: BASE.indicators.map((each) => (each.id === 'i2' ? { ...each, ...changes } : each)) });
const greenLine = (changes: Parameters<typeof lineBuilder>[1]): ProposalContent =>
  change({
    budget: budgetBuilder({
      lines: BASE.budget.lines.map((line) => (line.priority === 'greeningOfCities' ? { ...line, ...changes } : line)),
    }),
  });

const noStatement = (priority: string) => ({ code: 'PRIORITY_STATEMENT_MISSING', facts: { priority } });
const repeated = (priority: string, sameAs: string) => ({
  code: 'PRIORITY_STATEMENT_REPEATED',
  facts: { priority, sameAs },
});
const noActivity = (priority: string) => ({ code: 'PRIORITY_ACTIVITY_MISSING', facts: { priority } });
const noIndicator = (priority: string) => ({ code: 'PRIORITY_INDICATOR_MISSING', facts: { priority } });
const noShare = (priority: string) => ({ code: 'PRIORITY_BUDGET_SHARE_MISSING', facts: { priority } });

describe('indicatorLacks', () => {
  const whole: Indicator = { id: 'i', name: 'Trees', unit: 'trees', baseline: '0', target: '12.5', priorities: [] };

  it.each<[string, Partial<Indicator>, string[]]>([
    ['nothing', {}, []],
    ['a name', { name: '' }, ['name']],
    ['a unit, when it is only spaces', { unit: '  ' }, ['unit']],
    ['a baseline', { baseline: '' }, ['baseline']],
    ['a target', { target: '' }, ['target']],
    ['a target in words', { target: 'many' }, ['target']],
    ['a baseline with a comma', { baseline: '12,5' }, ['baseline']],
    ['everything', { name: '', unit: '', baseline: '', target: '' }, ['name', 'unit', 'baseline', 'target']],
  ])('%s', (_, changes, lacks) => {
    expect(indicatorLacks({ ...whole, ...changes })).toEqual(lacks);
  });
});

describe('priorityGaps', () => {
  it.each<[string, ProposalContent, unknown[]]>([
    ['nothing is missing', BASE, []],
    ['a statement is blank', statements('', 'Trees', 'Try-outs'), [noStatement('socialInclusion')]],
    ['a statement is only spaces', statements('Ramps', ' \t\u00a0', 'Try-outs'), [noStatement('greeningOfCities')]],
    [
      'a statement prints nothing',
      statements('Ramps', 'Trees', '\u200b\u2800'),
      [noStatement('wellBeingAndInnovation')],
    ],
    [
      'a priority was never opened',
      change({ priorities: { socialInclusion: { statement: 'Ramps' }, greeningOfCities: { statement: 'Trees' } } }),
      [noStatement('wellBeingAndInnovation')],
    ],
    [
      'the same text twice',
      statements('Ramps', 'Trees', 'Ramps'),
      [repeated('wellBeingAndInnovation', 'socialInclusion')],
    ],
    [
      'the same text three times',
      statements('For all', 'For all', 'For all'),
      [repeated('greeningOfCities', 'socialInclusion'), repeated('wellBeingAndInnovation', 'socialInclusion')],
    ],
    [
      'the same text but for case and spaces',
      statements('İşıq hər kəsə', ' işıq  hər kəsə ', 'Try-outs'),
      [repeated('greeningOfCities', 'socialInclusion')],
    ],
    [
      'three times blank is missing, not repeated',
      statements('', '', ''),
      [noStatement('socialInclusion'), noStatement('greeningOfCities'), noStatement('wellBeingAndInnovation')],
    ],
    [
      'no activity serves it',
      change({ activities: untag(BASE.activities, 'greeningOfCities') }),
      [noActivity('greeningOfCities')],
    ],
    [
      'one activity served two and is gone',
      change({ activities: BASE.activities.slice(1) }),
      [noActivity('socialInclusion'), noActivity('wellBeingAndInnovation')],
    ],
    [
      'one activity serves all three',
      change({
        activities: [{ ...BASE.activities[0]!, priorities: PRIORITIES.map(({ id }) => id) }],
      }),
      [],
    ],
    [
      'no indicator measures it',
      change({ indicators: untag(BASE.indicators, 'greeningOfCities') }),
      [noIndicator('greeningOfCities')],
    ],
    ['its indicator has no unit', indicator({ unit: '' }), [noIndicator('greeningOfCities')]],
    ['its indicator has no baseline', indicator({ baseline: '' }), [noIndicator('greeningOfCities')]],
    ['its indicator has no target', indicator({ target: ' ' }), [noIndicator('greeningOfCities')]],
    ['its share of the budget is 0', greenLine({ unitCents: 0 }), [noShare('greeningOfCities')]],
    ['its cost is not tagged to it', greenLine({ priority: null }), [noShare('greeningOfCities')]],
    ['its cost is not filled in yet', greenLine({ quantityHundredths: null }), [noShare('greeningOfCities')]],
    ['its share is one cent', greenLine({ quantityHundredths: 100, unitCents: 1 }), []],
    [
      'its share is less than a cent',
      greenLine({ quantityHundredths: 99, unitCents: 1 }),
      [noShare('greeningOfCities')],
    ],
  ])('%s', (_, content, gaps) => {
    expect(priorityGaps(content, PRIORITIES, true)).toEqual(gaps);
  });

  it('names everything a priority misses, priority by priority', () => {
    const bare = change({ priorities: {}, activities: [], indicators: [], budget: budgetBuilder({ lines: [] }) });
    expect(priorityGaps(bare, PRIORITIES, true)).toEqual(
      PRIORITIES.flatMap(({ id }) => [noStatement(id), noActivity(id), noIndicator(id), noShare(id)]),
    );
  });

  it('asks for no share where the call gives no grant', () => {
    expect(priorityGaps(greenLine({ unitCents: 0 }), PRIORITIES, false)).toEqual([]);
  });

  it('asks nothing of a priority that is not mandatory', () => {
    const optional = PRIORITIES.map((priority) => ({ ...priority, mandatory: priority.id !== 'greeningOfCities' }));
    const without = change({
      priorities: { ...BASE.priorities, greeningOfCities: { statement: '' } },
      activities: untag(BASE.activities, 'greeningOfCities'),
    });
    expect(priorityGaps(without, optional, true)).toEqual([]);
    expect(priorityGaps(EMPTY, [], true)).toEqual([]);
  });
});

const EMPTY = completeContent({ priorities: {}, activities: [], indicators: [], budget: budgetBuilder({ lines: [] }) });

/** Three priorities, four things each: take one away, and exactly that one is named. */
const ONE_MISSING = PRIORITIES.flatMap(({ id }): [string, string, ProposalContent, unknown][] => [
  [id, 'statement', change({ priorities: { ...BASE.priorities, [id]: { statement: '' } } }), noStatement(id)],
  [id, 'activity', change({ activities: untag(BASE.activities, id) }), noActivity(id)],
  [id, 'indicator', change({ indicators: untag(BASE.indicators, id) }), noIndicator(id)],
  [
    id,
    'budget share',
    change({ budget: budgetBuilder({ lines: BASE.budget.lines.filter(({ priority }) => priority !== id) }) }),
    noShare(id),
  ],
]);

it.each(ONE_MISSING)('%s without its %s is named', (_, _thing, content, gap) => {
  expect(priorityGaps(content, PRIORITIES, true)).toEqual([gap]);
});

describe('priorityCoverage', () => {
  it('shows what a proposal has for each mandatory priority, in the order of the call', () => {
    expect(priorityCoverage(BASE, PRIORITIES, true)).toEqual([
      {
        priority: 'socialInclusion',
        statement: 'Ramps and benches open the square to everybody.',
        activities: ['a1'],
        indicators: ['i1'],
        budgetCents: 1_800_000,
        gaps: [],
      },
      {
        priority: 'greeningOfCities',
        statement: 'Forty trees shade what is asphalt today.',
        activities: ['a2'],
        indicators: ['i2'],
        budgetCents: 2_400_000,
        gaps: [],
      },
      {
        priority: 'wellBeingAndInnovation',
        statement: 'Neighbours plan and try each corner first.',
        activities: ['a1'],
        indicators: ['i3'],
        budgetCents: 1_000_000,
        gaps: [],
      },
    ]);
  });

  it('leaves out indicators that are not complete', () => {
    expect(priorityCoverage(indicator({ target: '' }), PRIORITIES, true)[1]).toMatchObject({
      indicators: [],
      gaps: [noIndicator('greeningOfCities')],
    });
  });
});
