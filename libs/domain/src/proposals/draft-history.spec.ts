import { EMPTY_CONTENT, type ProposalContent } from './content';
import { changedPlaces, type KeptChange, restored, rewritings, heldAt } from './draft-history';

const ACTIVITY = { id: 'a1', title: 'Trees', description: '', startMonth: 1, endMonth: 3, priorities: [] };
const LINE = {
  id: 'l1',
  heading: 3,
  description: 'Trees',
  unit: 'set',
  quantityHundredths: 400,
  unitCents: 500_000,
  priority: null,
} as const;
const PARTNER = { id: 'm2', name: 'Kutaisi', role: 'Twin', contribution: 'Trees' };

/** A change of one place: before, after, and where. */
const CASES: readonly (readonly [
  string,
  Partial<ProposalContent>,
  Partial<ProposalContent>,
  string,
  unknown,
  unknown,
])[] = [
  ['the title', { title: 'Old' }, { title: 'New' }, 'title', 'Old', 'New'],
  ['the duration', {}, { durationMonths: 10 }, 'durationMonths', null, 10],
  ['an answer', { answers: { needs: 'a' } }, { answers: { needs: 'b' } }, 'answers.needs', 'a', 'b'],
  ['an answer that was empty', {}, { answers: { needs: 'b' } }, 'answers.needs', null, 'b'],
  [
    'a statement',
    { priorities: { green: { statement: 'a' } } },
    { priorities: { green: { statement: 'b' } } },
    'priorities.green',
    { statement: 'a' },
    { statement: 'b' },
  ],
  [
    'an activity',
    { activities: [ACTIVITY] },
    { activities: [{ ...ACTIVITY, title: 'Shrubs' }] },
    'activities.a1',
    ACTIVITY,
    { ...ACTIVITY, title: 'Shrubs' },
  ],
  ['an activity taken away', { activities: [ACTIVITY] }, {}, 'activities.a1', ACTIVITY, null],
  [
    'a line of the budget',
    { budget: { ...EMPTY_CONTENT.budget, lines: [LINE] } },
    { budget: { ...EMPTY_CONTENT.budget, lines: [{ ...LINE, unitCents: 1 }] } },
    'budget.lines.l1',
    LINE,
    { ...LINE, unitCents: 1 },
  ],
  ['indirect costs', { budget: { ...EMPTY_CONTENT.budget, indirectCents: 1 } }, {}, 'budget.indirectCents', 1, null],
  [
    'the request',
    {},
    { budget: { ...EMPTY_CONTENT.budget, funding: { ...EMPTY_CONTENT.budget.funding, requestedCents: 6_000_000 } } },
    'budget.funding.requestedCents',
    null,
    6_000_000,
  ],
  ['a partner', { partners: [] }, { partners: [PARTNER] }, 'partners.m2', null, PARTNER],
  [
    'what could not be read',
    { unread: { 'budget.indirectCents': '1e5' } },
    {},
    'unread.budget.indirectCents',
    '1e5',
    null,
  ],
];

const contentOf = (part: Partial<ProposalContent>): ProposalContent => ({ ...EMPTY_CONTENT, ...part });

describe('changedPlaces', () => {
  it.each(CASES)('names %s with what it held and holds', (_, was, is, path, before, after) => {
    expect(changedPlaces(contentOf(was), contentOf(is))).toEqual([{ path, before, after }]);
  });

  it('names every place that changed, and none that did not', () => {
    const was = contentOf({ title: 'Old', answers: { needs: 'a', idea: 'x' }, activities: [ACTIVITY] });
    const is = contentOf({ title: 'New', answers: { needs: 'b', idea: 'x' }, activities: [{ ...ACTIVITY }] });
    expect(changedPlaces(was, is).map(({ path }) => path)).toEqual(['title', 'answers.needs']);
  });

  it('tells two things of the same id apart', () => {
    const second = { ...ACTIVITY, title: 'Second' };
    expect(changedPlaces(contentOf({ activities: [ACTIVITY] }), contentOf({ activities: [ACTIVITY, second] }))).toEqual(
      [{ path: 'activities.a1#2', before: null, after: second }],
    );
  });
});

describe('heldAt', () => {
  it.each(CASES)('finds %s', (_, was, is, path, before, after) => {
    expect([heldAt(contentOf(was), path), heldAt(contentOf(is), path)]).toEqual([before, after]);
  });
});

describe('restored', () => {
  it.each(CASES)('puts back %s, and nothing else', (_, was, is, path, before) => {
    const back = restored({ ...contentOf(is), title: is.title ?? 'Kept' }, path, before);
    expect(heldAt(back, path)).toEqual(before);
    expect(changedPlaces(contentOf({ ...was, title: was.title ?? 'Kept' }), back)).toEqual([]);
  });

  it('puts a thing that was taken away at the end of its list', () => {
    const other = { ...ACTIVITY, id: 'a2' };
    expect(restored(contentOf({ activities: [other] }), 'activities.a1', ACTIVITY).activities).toEqual([
      other,
      ACTIVITY,
    ]);
  });

  it('puts a thing that is still there into its place', () => {
    const other = { ...ACTIVITY, id: 'a2' };
    const changed = contentOf({ activities: [{ ...ACTIVITY, title: 'Shrubs' }, other] });
    expect(restored(changed, 'activities.a1', ACTIVITY).activities).toEqual([ACTIVITY, other]);
  });

  it('refuses a place that no draft has', () => {
    expect(() => restored(EMPTY_CONTENT, 'signature', 'x')).toThrow('A draft has no place signature');
  });
});

describe('rewritings', () => {
  const change = (version: number, minute: number, before: string, after: string, by = 'Leyla'): KeptChange => ({
    path: 'answers.needs',
    version,
    at: new Date(Date.UTC(2027, 0, 1, 9, minute)).toISOString(),
    by,
    before,
    after,
  });

  it('takes saves of one person without a long pause together', () => {
    const saves = [change(3, 16, 'ab', 'abc'), change(2, 1, 'a', 'ab'), change(1, 0, '', 'a')];
    expect(rewritings(saves)).toEqual([{ path: 'answers.needs', by: 'Leyla', before: '', after: 'abc', saves }]);
  });

  it.each([
    ['a pause of more than 15 minutes', [change(2, 16, 'a', 'ab'), change(1, 0, '', 'a')]],
    ['another person', [change(2, 1, 'a', 'ab', 'Samir'), change(1, 0, '', 'a')]],
    ['another place', [{ ...change(2, 1, 'a', 'ab'), path: 'answers.idea' }, change(1, 0, '', 'a')]],
  ])('begins anew with %s', (_, saves) => {
    expect(rewritings(saves).map((rewriting) => rewriting.saves)).toEqual(saves.map((save) => [save]));
  });

  it('does not take together what another person wrote between', () => {
    const saves = [change(3, 2, 'b', 'c'), change(2, 1, 'a', 'b', 'Samir'), change(1, 0, '', 'a')];
    expect(rewritings(saves).map(({ by }) => by)).toEqual(['Leyla', 'Samir', 'Leyla']);
  });
});
