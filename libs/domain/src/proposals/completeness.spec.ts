import {
  budgetBuilder,
  callBuilder,
  completeContent,
  formBuilder,
  lineBuilder,
  lotBuilder,
  questionBuilder,
} from '../testing/builders';
import { completeness, taskList, TITLE_LIMIT } from './completeness';
import type { FormQuestion } from '../calls/call';
import { type Activity, EMPTY_CONTENT, type ProposalContent } from './content';

const CALL = callBuilder();
const BASE = completeContent();
const change = (changes: Partial<ProposalContent>): ProposalContent => ({ ...BASE, ...changes });
const answer = (question: string, text: string): ProposalContent =>
  change({ answers: { ...BASE.answers, [question]: text } });
const activity = (changes: Partial<Activity>): ProposalContent =>
  change({ activities: BASE.activities.map((each) => (each.id === 'a2' ? { ...each, ...changes } : each)) });

/** One letter to the reader, eleven UTF-16 units. */
const FAMILY = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';

const noAnswer = (question: string) => ({ code: 'ANSWER_MISSING', facts: { question } });
const tooLong = (question: string, limit: number) => ({
  code: 'ANSWER_TOO_LONG',
  facts: { question, limit, length: limit + 1 },
});
const unreadable = (field: string, typed: string) => ({ code: 'ANSWER_UNREADABLE', facts: { field, typed } });
const duration = (months: number | null) => ({ code: 'DURATION_OUT_OF_RANGE', facts: { months, min: 6, max: 18 } });
const unfinished = (...lacks: readonly string[]) => ({ code: 'ACTIVITY_INCOMPLETE', facts: { activity: 'a2', lacks } });

describe('completeness', () => {
  it.each<[string, ProposalContent, unknown[]]>([
    ['nothing is missing', BASE, []],
    ['no title', change({ title: '' }), [noAnswer('title')]],
    ['a title of spaces', change({ title: ' \u00a0' }), [noAnswer('title')]],
    ['the longest title', change({ title: 'ə'.repeat(TITLE_LIMIT) }), []],
    ['a letter more', change({ title: 'ə'.repeat(TITLE_LIMIT + 1) }), [tooLong('title', 200)]],
    ['letters are counted as people see them', change({ title: FAMILY.repeat(TITLE_LIMIT) }), []],
    ['the shortest duration', change({ durationMonths: 6, activities: [] }), noActivities()],
    ['a month less', change({ durationMonths: 5, activities: [] }), [duration(5), ...noActivities()]],
    ['the longest duration', change({ durationMonths: 18 }), []],
    ['a month more', change({ durationMonths: 19 }), [duration(19)]],
    ['no duration', change({ durationMonths: null }), [duration(null)]],
    [
      'a duration that cannot be read',
      change({ durationMonths: null, unread: { durationMonths: 'a year' } }),
      [unreadable('durationMonths', 'a year'), duration(null)],
    ],
    ['a required answer is blank', answer('needs', ''), [noAnswer('needs')]],
    ['a required answer prints nothing', answer('needs', '\u200b \u00ad'), [noAnswer('needs')]],
    ['a required answer was never given', change({ answers: {} }), [noAnswer('needs'), noAnswer('summary')]],
    ['an optional answer is blank', answer('partners', ''), []],
    ['an optional answer of the longest', answer('partners', 'a'.repeat(300)), []],
    ['an optional answer, a letter too long', answer('partners', 'a'.repeat(301)), [tooLong('partners', 300)]],
    ['an answer of the longest, in letters of several parts', answer('summary', 'e\u0301'.repeat(150)), []],
    ['a letter more of them', answer('summary', 'e\u0301'.repeat(151)), [tooLong('summary', 150)]],
    ['an answer to a question that is not asked', answer('unasked', 'a'.repeat(9_999)), []],
    ['an activity without a title', activity({ title: ' ' }), [unfinished('title')]],
    ['an activity without a description', activity({ description: '' }), [unfinished('description')]],
    ['an activity without months', activity({ startMonth: null, endMonth: null }), [unfinished('months')]],
    ['an activity that never ends', activity({ endMonth: null }), [unfinished('months')]],
    ['an activity that ends before it starts', activity({ startMonth: 7, endMonth: 6 }), [unfinished('months')]],
    ['an activity before the first month', activity({ startMonth: 0 }), [unfinished('months')]],
    ['an activity of one month', activity({ startMonth: 7, endMonth: 7 }), []],
    [
      'an activity with nothing in it',
      activity({ title: '', description: '', startMonth: null, endMonth: null }),
      [unfinished('title', 'description', 'months')],
    ],
    [
      'an activity a month longer than the project',
      activity({ endMonth: 13 }),
      [{ code: 'ACTIVITY_OUTSIDE_DURATION', facts: { activity: 'a2', endMonth: 13, months: 12 } }],
    ],
    ['an activity until the last month', activity({ endMonth: 12 }), []],
    [
      'how long an activity may last is not known yet',
      { ...activity({ endMonth: 99 }), durationMonths: null },
      [duration(null)],
    ],
    [
      'an indicator without a target, which its priority then lacks',
      change({ indicators: BASE.indicators.map((each) => (each.id === 'i1' ? { ...each, target: '' } : each)) }),
      [
        { code: 'INDICATOR_INCOMPLETE', facts: { indicator: 'i1', lacks: ['target'] } },
        { code: 'PRIORITY_INDICATOR_MISSING', facts: { priority: 'socialInclusion' } },
      ],
    ],
    [
      'an indicator more, which nobody finished',
      change({
        indicators: [
          ...BASE.indicators,
          { ...BASE.indicators[0]!, id: 'i4', unit: '', baseline: 'some', priorities: [] },
        ],
      }),
      [{ code: 'INDICATOR_INCOMPLETE', facts: { indicator: 'i4', lacks: ['unit', 'baseline'] } }],
    ],
    [
      'a priority statement is missing',
      change({ priorities: { ...BASE.priorities, socialInclusion: { statement: '' } } }),
      [{ code: 'PRIORITY_STATEMENT_MISSING', facts: { priority: 'socialInclusion' } }],
    ],
    [
      'a cent above the cap, though the share holds',
      change({
        budget: budgetBuilder({
          lines: [...BASE.budget.lines, lineBuilder('b5', { quantityHundredths: 100, unitCents: 2_100_000 })],
          funding: { requestedCents: 6_000_001, ownCents: 1_999_999, otherCents: 0 },
        }),
      }),
      [{ code: 'GRANT_ABOVE_CAP', facts: { requestedCents: 6_000_001, capCents: 6_000_000 } }],
    ],
    [
      'what was typed in the budget cannot be read',
      change({ unread: { 'budget.lines.b1.unitCents': '60.000,0,0', 'activities.a1.startMonth': 'May' } }),
      [unreadable('activities.a1.startMonth', 'May'), unreadable('budget.lines.b1.unitCents', '60.000,0,0')],
    ],
    ['what was typed for a field that no longer exists', change({ unread: { 'partners.p1.share': '?' } }), []],
  ])('%s', (_, content, gaps) => {
    expect(completeness(content, CALL, 1)).toEqual(gaps);
  });

  it('names everything, in the order of the form', () => {
    expect(completeness(EMPTY_CONTENT, CALL, 1).map(({ code }) => code)).toEqual([
      'ANSWER_MISSING',
      'DURATION_OUT_OF_RANGE',
      'ANSWER_MISSING',
      'ANSWER_MISSING',
      ...CALL.priorities.flatMap(() => [
        'PRIORITY_STATEMENT_MISSING',
        'PRIORITY_ACTIVITY_MISSING',
        'PRIORITY_INDICATOR_MISSING',
        'PRIORITY_BUDGET_SHARE_MISSING',
      ]),
      'BUDGET_EMPTY',
      'GRANT_MISSING',
    ]);
  });

  it('asks the same of every lot, within the terms of each', () => {
    const call = callBuilder({
      lots: [
        lotBuilder(1),
        lotBuilder(2, { maxGrantCents: 4_999_999 }),
        lotBuilder(3, { durationMonths: { min: 13, max: 24 } }),
      ],
    });
    expect(completeness(BASE, call, 1)).toEqual([]);
    expect(completeness(BASE, call, 2)).toEqual([
      { code: 'GRANT_ABOVE_CAP', facts: { requestedCents: 5_000_000, capCents: 4_999_999 } },
    ]);
    expect(completeness(BASE, call, 3)).toEqual([
      { code: 'DURATION_OUT_OF_RANGE', facts: { months: 12, min: 13, max: 24 } },
    ]);
  });

  it('does not know a lot that the call does not have', () => {
    expect(() => completeness(BASE, CALL, 4)).toThrow('no lot 4');
  });
});

/** What the priorities lack when no activity serves them. */
function noActivities() {
  return CALL.priorities.map(({ id }) => ({ code: 'PRIORITY_ACTIVITY_MISSING', facts: { priority: id } }));
}

/** "basics complete": each task with its state. */
const statesOf = (content: ProposalContent, call = CALL): string[] =>
  taskList(content, call, 1).map(({ section, state }) => `${section} ${state}`);
const stateOf = (content: ProposalContent, section: string): string | undefined =>
  taskList(content, CALL, 1).find((task) => task.section === section)?.state;

describe('taskList', () => {
  it('is complete when nothing is missing', () => {
    expect(statesOf(BASE)).toEqual([
      'basics complete',
      'form:context complete',
      'form:project complete',
      'activities complete',
      'priorities complete',
      'budget complete',
    ]);
  });

  it('has not been started in an empty draft', () => {
    expect(statesOf(EMPTY_CONTENT)).toEqual([
      'basics notStarted',
      'form:context notStarted',
      'form:project notStarted',
      'activities notStarted',
      'priorities notStarted',
      'budget notStarted',
    ]);
  });

  const start = (changes: Partial<ProposalContent>): ProposalContent => ({ ...EMPTY_CONTENT, ...changes });
  const money = (changes: Partial<ProposalContent['budget']>) =>
    start({ budget: { ...EMPTY_CONTENT.budget, ...changes } });

  it.each<[string, string, ProposalContent]>([
    ['a title alone', 'basics', start({ title: 'A square' })],
    ['a duration alone', 'basics', start({ durationMonths: 12 })],
    ['a duration that cannot be read', 'basics', start({ unread: { durationMonths: 'a year' } })],
    ['one answer of several', 'form:context', start({ answers: { partners: 'The school' } })],
    ['an answer too long', 'form:project', start({ answers: { summary: 'a'.repeat(151) } })],
    ['an activity but no indicator', 'activities', start({ activities: BASE.activities })],
    ['an indicator but no activity', 'activities', start({ indicators: BASE.indicators })],
    ['a statement', 'priorities', start({ priorities: { socialInclusion: { statement: 'Ramps' } } })],
    ['a line', 'budget', money({ lines: BASE.budget.lines })],
    ['a request', 'budget', money({ funding: { requestedCents: 1, ownCents: null, otherCents: null } })],
    ['own money alone', 'budget', money({ funding: { requestedCents: null, ownCents: 0, otherCents: null } })],
    ['indirect cost alone', 'budget', money({ indirectCents: 1 })],
    ['contingency alone', 'budget', money({ contingencyCents: 1 })],
    ['in-kind alone', 'budget', money({ inKindCents: 1 })],
    ['an amount that cannot be read', 'budget', start({ unread: { 'budget.indirectCents': 'x' } })],
  ])('is in progress with %s', (_, section, content) => {
    expect(stateOf(content, section)).toBe('inProgress');
  });

  it('has every gap where it is mended', () => {
    const gaps = taskList(EMPTY_CONTENT, CALL, 1).map(({ section, gaps: own }) => [section, own.length]);
    expect(gaps).toEqual([
      ['basics', 2],
      ['form:context', 1],
      ['form:project', 1],
      ['activities', 0],
      ['priorities', 12],
      ['budget', 2],
    ]);
  });

  it('is complete where everything is optional and nothing was written', () => {
    const forms = {
      fullApplication: formBuilder({
        sections: [{ id: 'more', title: { en: 'More' }, questions: [questionBuilder('more', { required: false })] }],
        parts: [],
      }),
    };
    expect(statesOf(EMPTY_CONTENT, callBuilder({ forms }))).toEqual(['basics notStarted', 'form:more complete']);
  });

  it('has no budget where the call gives no grant, and the priorities need no share', () => {
    const call = callBuilder({ budget: null });
    const free = change({ budget: EMPTY_CONTENT.budget });
    expect(statesOf(free, call).slice(-2)).toEqual(['activities complete', 'priorities complete']);
    expect(completeness(free, call, 1)).toEqual([]);
  });
});

describe('a form with a condition', () => {
  const options = ['yes', 'no'].map((id) => ({ id, label: { en: id } }));
  const section = (id: string, ...questions: FormQuestion[]) => ({ id, title: { en: id }, questions });
  const call = callBuilder({
    forms: {
      fullApplication: formBuilder({
        parts: [],
        sections: [
          section('first', questionBuilder('hasPlan', { kind: 'choice', options })),
          section(
            'second',
            questionBuilder('since', { kind: 'date', visibleIf: { question: 'hasPlan', equals: ['yes'] } }),
          ),
        ],
      }),
    },
  });
  const answers = (given: ProposalContent['answers'], unread: ProposalContent['unread'] = {}) =>
    change({ answers: given, unread });

  it.each<[string, ProposalContent, unknown[], string[]]>([
    ['nothing is asked yet', answers({}), [noAnswer('hasPlan')], ['first notStarted']],
    ['nothing more is asked', answers({ hasPlan: 'no' }), [], ['first complete']],
    ['more is asked', answers({ hasPlan: 'yes' }), [noAnswer('since')], ['first complete', 'second notStarted']],
    ['a hidden answer is not judged', answers({ hasPlan: 'no', since: 'long ago' }), [], ['first complete']],
    [
      'an answer that is asked for is',
      answers({ hasPlan: 'yes', since: 'long ago' }),
      [{ code: 'DATE_UNREADABLE', facts: { question: 'since', typed: 'long ago' } }],
      ['first complete', 'second inProgress'],
    ],
    [
      'parts of a date have been typed',
      answers({ hasPlan: 'yes' }, { 'answers.since.day': '31' }),
      [{ code: 'DATE_UNREADABLE', facts: { question: 'since', typed: '31' } }],
      ['first complete', 'second inProgress'],
    ],
  ])('%s', (_, content, gaps, states) => {
    expect(completeness(content, call, 1)).toEqual(gaps);
    expect(statesOf(content, call)).toEqual(['basics complete', ...states.map((state) => `form:${state}`)]);
  });
});
