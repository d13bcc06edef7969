import { callBuilder, DEADLINE, formBuilder, lotBuilder, questionBuilder } from '../testing/builders';
import type { ColumnKind, FormQuestion } from './call';
import { canCorrect, type CorrigendumFacts, isFixedForGood, withDeadlines } from './corrigendum';

const BEFORE = callBuilder();
const LATER = '2027-04-19T14:00:00.000Z';
const EARLIER = '2027-04-05T14:00:00.000Z';
const TWO_STAGES = callBuilder({
  lots: [lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' })],
});

const facts = (changes: Partial<CorrigendumFacts>): CorrigendumFacts => ({
  before: BEFORE,
  after: withDeadlines(BEFORE, { 1: LATER }),
  reason: 'Power cuts in three towns',
  cancelledAt: null,
  now: '2027-03-01T10:00:00.000Z',
  ...changes,
});

const asking = (...questions: FormQuestion[]) =>
  callBuilder({
    forms: { fullApplication: formBuilder({ sections: [{ id: 'one', title: { en: 'One' }, questions }] }) },
  });
const table = (kind: ColumnKind) =>
  questionBuilder('q', { kind: 'table', columns: [{ id: 'year', label: { en: 'Year' }, kind }] });
const fixed = (path: string) => ({ code: 'FIXED_FOR_GOOD', facts: { path } });

type Case = [name: string, changes: Partial<CorrigendumFacts>, refusal: unknown];

const CASES: Case[] = [
  ['a later deadline with a reason', {}, null],
  ['at the deadline to the millisecond', { now: DEADLINE }, null],
  [
    'a millisecond after the deadline',
    { now: '2027-04-12T14:00:00.001Z' },
    { code: 'CALL_CLOSED', facts: { deadline: DEADLINE, at: '2027-04-12T14:00:00.001Z', lateByMs: 1 } },
  ],
  [
    'after the first of two deadlines, for the lot that is still open',
    {
      before: withDeadlines(BEFORE, { 2: LATER, 3: LATER }),
      after: withDeadlines(BEFORE, { 2: '2027-05-03T14:00:00.000Z', 3: LATER }),
      now: '2027-04-13T14:00:00.000Z',
    },
    { code: 'CALL_CLOSED', facts: { deadline: DEADLINE, at: '2027-04-13T14:00:00.000Z', lateByMs: 86_400_000 } },
  ],
  ['without a reason', { reason: ' \u200b' }, { code: 'REASON_REQUIRED', facts: {} }],
  ['without a change', { after: callBuilder() }, { code: 'CORRIGENDUM_EMPTY', facts: {} }],
  [
    'of a cancelled call',
    { cancelledAt: '2027-02-01T10:00:00.000Z' },
    { code: 'CALL_CANCELLED', facts: { cancelledAt: '2027-02-01T10:00:00.000Z' } },
  ],
  [
    'an earlier deadline',
    { after: withDeadlines(BEFORE, { 1: LATER, 2: EARLIER }) },
    { code: 'DEADLINE_EARLIER', facts: { lot: 2, before: DEADLINE, after: EARLIER } },
  ],
  [
    'a deadline of the second stage that is gone',
    { before: TWO_STAGES, after: callBuilder({ lots: [lotBuilder(1)] }) },
    { code: 'DEADLINE_EARLIER', facts: { lot: 1, before: '2027-07-12T14:00:00.000Z', after: null } },
  ],
  [
    'another currency',
    { after: callBuilder({ currency: 'USD' }) },
    { code: 'FIXED_FOR_GOOD', facts: { path: 'currency' } },
  ],
  [
    'a lot less',
    { after: callBuilder({ lots: [lotBuilder(1), lotBuilder(2)] }) },
    { code: 'FIXED_FOR_GOOD', facts: { path: 'lots.3' } },
  ],
  [
    'a geographic lot made horizontal',
    { after: callBuilder({ lots: [lotBuilder(1, { kind: 'horizontal' }), lotBuilder(2), lotBuilder(3)] }) },
    { code: 'FIXED_FOR_GOOD', facts: { path: 'lots.1.kind' } },
  ],
  [
    'a question of another kind',
    { before: asking(questionBuilder('q')), after: asking(questionBuilder('q', { kind: 'number' })) },
    fixed('forms.fullApplication.questions.q.kind'),
  ],
  [
    'a question of another kind in another section',
    {
      before: asking(questionBuilder('q')),
      after: callBuilder({
        forms: {
          fullApplication: formBuilder({
            sections: [{ id: 'other', title: { en: 'O' }, questions: [questionBuilder('q', { kind: 'date' })] }],
          }),
        },
      }),
    },
    fixed('forms.fullApplication.questions.q.kind'),
  ],
  [
    'a column of another kind',
    { before: asking(table('number')), after: asking(table('money')) },
    fixed('forms.fullApplication.questions.q.columns.year.kind'),
  ],
  [
    'a question more, one less and one asked otherwise',
    {
      before: asking(questionBuilder('q'), questionBuilder('r')),
      after: asking(questionBuilder('q', { limit: 900 }), questionBuilder('s', { kind: 'number' })),
    },
    null,
  ],
  [
    'a call that could not be published',
    { after: callBuilder({ tieBreaks: [] }) },
    {
      code: 'CALL_INCONSISTENT',
      facts: { problems: [{ check: 'tieBreaksEndWithDraw', facts: { tieBreaks: [] } }] },
    },
  ],
  [
    'a larger envelope',
    { after: callBuilder({ lots: [lotBuilder(1, { envelopeCents: 70_000_000 }), lotBuilder(2), lotBuilder(3)] }) },
    null,
  ],
];

describe('canCorrect', () => {
  it.each(CASES)('%s', (_, changes, refusal) => {
    expect(canCorrect(facts(changes))).toEqual(refusal);
  });
});

describe('withDeadlines', () => {
  it('moves the lots that are named and no other', () => {
    expect(withDeadlines(BEFORE, { 2: LATER }).lots.map(({ deadline }) => deadline)).toEqual([
      DEADLINE,
      LATER,
      DEADLINE,
    ]);
  });

  it.each([
    ['together', LATER],
    ['invitation', DEADLINE],
  ] as const)('moves the full applications along where they come by %s', (by, fullApplicationDeadline) => {
    const call = callBuilder({
      stages: ['conceptNote', 'fullApplication'],
      secondStage: { by, preselectionBp: 20_000, requestToleranceBp: 2_000 },
      lots: [lotBuilder(1, { fullApplicationDeadline: DEADLINE })],
    });
    const [lot] = withDeadlines(call, { 1: LATER }).lots;
    expect([lot!.deadline, lot!.fullApplicationDeadline]).toEqual([LATER, fullApplicationDeadline]);
  });
});

describe('isFixedForGood', () => {
  it.each([
    ['the currency', 'currency', true],
    ['a lot as a whole', 'lots.2', true],
    ['a lot more', 'lots.9', true],
    ['the kind of a lot', 'lots.1.kind', true],
    ['an envelope', 'lots.1.envelopeCents', false],
    ['a deadline', 'lots.1.deadline', false],
    ['the zone', 'zone', false],
    ['the kind of a question', 'forms.fullApplication.sections.one.questions.q.kind', true],
    ['the kind of a question that has moved', 'forms.fullApplication.sections.two.questions.q.kind', true],
    ['the kind of a new question', 'forms.fullApplication.sections.one.questions.r.kind', false],
    ['the kind of a column', 'forms.fullApplication.sections.one.questions.t.columns.year.kind', true],
    ['the limit of a question', 'forms.fullApplication.sections.one.questions.q.limit', false],
  ])('%s', (_, path, isFixed) => {
    const published = asking(questionBuilder('q'), { ...table('number'), id: 't' });
    expect(isFixedForGood(published, path)).toBe(isFixed);
  });
});

describe('the deadline of the full applications', () => {
  const SECOND = '2027-07-12T14:00:00.000Z';
  const INVITING = callBuilder({
    stages: ['conceptNote', 'fullApplication'],
    secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
    forms: { conceptNote: formBuilder(), fullApplication: formBuilder() },
    grids: { conceptNote: BEFORE.grids.fullApplication!, fullApplication: BEFORE.grids.fullApplication! },
    lots: [lotBuilder(1, { fullApplicationDeadline: SECOND })],
  });
  const after = withDeadlines(INVITING, { 1: '2027-08-12T14:00:00.000Z' }, 'fullApplication');
  const invitedAt = '2027-06-01T08:00:00.000Z';

  it('moves alone', () => {
    expect(after.lots.map(({ deadline, fullApplicationDeadline }) => [deadline, fullApplicationDeadline])).toEqual([
      [DEADLINE, '2027-08-12T14:00:00.000Z'],
    ]);
  });

  it.each<[string, Partial<CorrigendumFacts>, string | null]>([
    ['after that of the concept notes', { now: '2027-05-01T08:00:00.000Z' }, null],
    ['until it passes', { now: SECOND, preselectedAt: invitedAt }, null],
    [
      'not when the invited may have missed it',
      { now: '2027-07-12T14:00:00.001Z', preselectedAt: invitedAt },
      'CALL_CLOSED',
    ],
    ['when it has passed and nobody is invited yet', { now: '2027-07-12T14:00:00.001Z' }, null],
    [
      'together with nothing else',
      { now: '2027-05-01T08:00:00.000Z', after: { ...after, cutOff: 'stop' } },
      'CALL_CLOSED',
    ],
  ])('%s', (_, changes, code) => {
    expect(canCorrect(facts({ before: INVITING, after, ...changes }))?.code ?? null).toBe(code);
  });

  it('whether it is by invitation is fixed for good', () => {
    expect(isFixedForGood(INVITING, 'secondStage.by')).toBe(true);
  });
});
