import { budgetBuilder, completeContent, lineBuilder } from '../testing/builders';
import type { AnswerRow, ProposalContent } from './content';
import { mergeContent } from './merge';

const BASE = completeContent();
const PARTNER = { id: 'm1', name: 'Kutaisi', role: 'Tries out', contribution: 'Two squares' };
const change = (changes: Partial<ProposalContent>): ProposalContent => ({ ...BASE, ...changes });
const money = (changes: Parameters<typeof budgetBuilder>[0]): ProposalContent =>
  change({ budget: budgetBuilder(changes) });
const funding = (changes: Partial<ProposalContent['budget']['funding']>): ProposalContent =>
  money({ funding: { ...BASE.budget.funding, ...changes } });

/** A change of every part of a proposal on my side, and of another part beside it on theirs; both are kept. */
const APART: [string, ProposalContent, ProposalContent, ProposalContent][] = [
  [
    'title and duration',
    change({ title: 'Mine' }),
    change({ durationMonths: 9 }),
    change({ title: 'Mine', durationMonths: 9 }),
  ],
  [
    'two answers',
    change({ answers: { ...BASE.answers, needs: 'Mine' } }),
    change({ answers: { ...BASE.answers, summary: 'Theirs' } }),
    change({ answers: { needs: 'Mine', summary: 'Theirs' } }),
  ],
  [
    'two priority statements',
    change({ priorities: { ...BASE.priorities, socialInclusion: { statement: 'Mine' } } }),
    change({ priorities: { ...BASE.priorities, greeningOfCities: { statement: 'Theirs' } } }),
    change({
      priorities: {
        ...BASE.priorities,
        socialInclusion: { statement: 'Mine' },
        greeningOfCities: { statement: 'Theirs' },
      },
    }),
  ],
  [
    'an activity and an indicator',
    change({ activities: BASE.activities.slice(1) }),
    change({ indicators: BASE.indicators.slice(0, 2) }),
    change({ activities: BASE.activities.slice(1), indicators: BASE.indicators.slice(0, 2) }),
  ],
  [
    'two budget lines',
    money({ lines: [...BASE.budget.lines, lineBuilder('m')] }),
    money({ lines: [...BASE.budget.lines, lineBuilder('t')] }),
    money({ lines: [...BASE.budget.lines, lineBuilder('m'), lineBuilder('t')] }),
  ],
  [
    'indirect costs and contingency',
    money({ indirectCents: 1 }),
    money({ contingencyCents: 2 }),
    money({ indirectCents: 1, contingencyCents: 2 }),
  ],
  ['in-kind and a budget line', money({ inKindCents: 3 }), money({ lines: [] }), money({ inKindCents: 3, lines: [] })],
  [
    'two sources of funding',
    funding({ ownCents: 4 }),
    funding({ otherCents: 5 }),
    funding({ ownCents: 4, otherCents: 5 }),
  ],
  [
    'the request and another source',
    funding({ requestedCents: 6 }),
    funding({ otherCents: 7 }),
    funding({ requestedCents: 6, otherCents: 7 }),
  ],
  [
    'two partners',
    change({ partners: [PARTNER] }),
    change({ partners: [{ ...PARTNER, id: 'm2' }] }),
    change({ partners: [PARTNER, { ...PARTNER, id: 'm2' }] }),
  ],
  [
    'a partner and the title',
    change({ partners: [PARTNER] }),
    change({ title: 'Theirs' }),
    change({ partners: [PARTNER], title: 'Theirs' }),
  ],
  [
    'what cannot be read yet',
    change({ unread: { 'budget.indirectCents': '3,0,0' } }),
    change({ unread: { durationMonths: 'twelve' } }),
    change({ unread: { 'budget.indirectCents': '3,0,0', durationMonths: 'twelve' } }),
  ],
];

describe('mergeContent', () => {
  it.each(APART)('keeps both: %s', (_, mine, theirs, content) => {
    expect(mergeContent(BASE, mine, theirs)).toEqual({ content, clashes: [] });
    expect(mergeContent(BASE, theirs, mine).clashes).toEqual([]);
  });

  it.each<[string, string, ProposalContent, ProposalContent, unknown, unknown, unknown]>([
    ['the title', 'title', change({ title: 'Mine' }), change({ title: 'Theirs' }), BASE.title, 'Mine', 'Theirs'],
    ['the duration', 'durationMonths', change({ durationMonths: 8 }), change({ durationMonths: 9 }), 12, 8, 9],
    [
      'an answer',
      'answers.needs',
      change({ answers: { ...BASE.answers, needs: 'Mine' } }),
      change({ answers: { ...BASE.answers, needs: 'Theirs' } }),
      BASE.answers['needs'],
      'Mine',
      'Theirs',
    ],
    [
      'the request',
      'budget.funding.requestedCents',
      funding({ requestedCents: 1 }),
      funding({ requestedCents: 2 }),
      5_000_000,
      1,
      2,
    ],
    [
      'an activity',
      'activities.a2',
      change({ activities: BASE.activities.slice(0, 1) }),
      change({ activities: [BASE.activities[0]!, { ...BASE.activities[1]!, title: 'Theirs' }] }),
      BASE.activities[1],
      undefined,
      { ...BASE.activities[1], title: 'Theirs' },
    ],
  ])('keeps mine and tells theirs: %s', (_, path, mine, theirs, base, myPart, theirPart) => {
    expect(mergeContent(BASE, mine, theirs)).toEqual({
      content: mine,
      clashes: [{ path, base, mine: myPart, theirs: theirPart }],
    });
  });
});

describe('a table that both changed', () => {
  const changed = (id: string, name: string): AnswerRow => ({ id, cells: { name } });
  const [r1, r2, r3, r4] = [changed('r1', '1'), changed('r2', '2'), changed('r3', '3'), changed('r4', '4')];
  const table = (...rows: readonly AnswerRow[]) => change({ answers: { projects: rows } });

  it('is merged row by row', () => {
    const mine = table(changed('r1', 'Mine'), r2, r3);
    const theirs = table(r1, r4);
    expect(mergeContent(table(r1, r2), mine, theirs)).toEqual({
      content: table(changed('r1', 'Mine'), r3, r4),
      clashes: [],
    });
  });

  it('clashes in the row that both wrote in, and nowhere else', () => {
    const mine = table(changed('r1', 'Mine'), r3);
    const theirs = table(changed('r1', 'Theirs'), r4);
    expect(mergeContent(table(r1), mine, theirs)).toEqual({
      content: table(changed('r1', 'Mine'), r3, r4),
      clashes: [
        { path: 'answers.projects.r1', base: r1, mine: changed('r1', 'Mine'), theirs: changed('r1', 'Theirs') },
      ],
    });
  });

  it('keeps the rows of both who began it', () => {
    expect(mergeContent(change({ answers: {} }), table(r1), table(r2))).toEqual({
      content: table(r1, r2),
      clashes: [],
    });
  });

  it('is an answer like any other where one of them wrote no table', () => {
    const theirs = change({ answers: { projects: ['a'] } });
    expect(mergeContent(table(r1), table(r2), theirs)).toEqual({
      content: table(r2),
      clashes: [{ path: 'answers.projects', base: [r1], mine: [r2], theirs: ['a'] }],
    });
  });
});
