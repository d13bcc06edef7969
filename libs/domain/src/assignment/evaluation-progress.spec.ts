import { refuse } from '../kernel/refusal';
import {
  type AssignmentState,
  assignmentStep,
  canRemindEvaluator,
  canSetEvaluationDue,
  countSteps,
  isEvaluationLate,
  isOpenStep,
} from './evaluation-progress';

const state = (
  level: AssignmentState['level'],
  chairDecision: AssignmentState['chairDecision'] = null,
  sheet: AssignmentState['sheet'] = null,
): AssignmentState => ({ level, chairDecision, sheet });

const CASES: [string, AssignmentState, ReturnType<typeof assignmentStep>][] = [
  ['nothing said', state(null), 'undeclared'],
  ['no conflict', state('none'), 'declared'],
  ['a potential one', state('potential'), 'awaitsChair'],
  ['a cleared one', state('potential', 'cleared'), 'declared'],
  ['one the chair disqualified', state('potential', 'disqualified'), null],
  ['a disqualifying one', state('disqualifying'), null],
  ['a sheet begun', state('none', null, 'draft'), 'begun'],
  ['a sheet submitted', state('potential', 'cleared', 'submitted'), 'submitted'],
  ['a sheet voided', state('none', null, 'voided'), null],
  ['a conflict found late', state('disqualifying', null, 'submitted'), null],
];

describe('assignmentStep', () => {
  it.each(CASES)('%s', (_, item, step) => {
    expect(assignmentStep(item)).toBe(step);
  });

  it('is the evaluator’s to take, but for the chair’s word and after the end', () => {
    expect((['undeclared', 'awaitsChair', 'declared', 'begun', 'submitted'] as const).map(isOpenStep)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('countSteps', () => {
  const states = CASES.map(([, item]) => item);
  it('counts every assignment in each column it has come to', () => {
    const counts = { assigned: 6, declared: 5, begun: 2, submitted: 1, waiting: 1, open: 4 };
    expect(countSteps(states, false)).toEqual({ ...counts, overdue: 0 });
    expect(countSteps(states, true)).toEqual({ ...counts, overdue: 4 });
  });
});

const DUE = '2027-04-30T19:59:59.999Z';

describe('isEvaluationLate', () => {
  it.each([
    [null, '2030-01-01T00:00:00.000Z', false],
    [DUE, DUE, false],
    [DUE, '2027-04-30T20:00:00.000Z', true],
  ])('due %s, at %s: %s', (due, now, late) => {
    expect(isEvaluationLate(due, now)).toBe(late);
  });
});

describe('canSetEvaluationDue', () => {
  const facts = {
    deadline: '2027-03-31T14:00:00.000Z',
    dueOn: '2027-04-30',
    zone: 'Asia/Baku',
    now: '2027-04-30T19:00:00.000Z',
  };
  it.each([
    ['for the day that is running', {}, null],
    [
      'not for one that is over',
      { now: '2027-04-30T20:00:00.000Z' },
      refuse('DUE_DAY_PASSED', { day: '2027-04-30', zone: 'Asia/Baku' }),
    ],
    [
      'not before the deadline',
      { now: '2027-03-31T14:00:00.000Z' },
      refuse('PROPOSAL_SEALED', { until: '2027-03-31T14:00:00.000Z' }),
    ],
    ['not in a zone that is none', { zone: 'CET2' }, refuse('ZONE_UNKNOWN', { zone: 'CET2' })],
  ])('%s', (_, change, expected) => {
    expect(canSetEvaluationDue({ ...facts, ...change })).toEqual(expected);
  });
});

describe('canRemindEvaluator', () => {
  it.each([
    ['something open', 2, null, null],
    ['nothing open', 0, null, refuse('NOTHING_OPEN', {})],
    ['reminded today already', 2, DUE, refuse('REMINDED_TODAY', { at: DUE })],
  ] as const)('%s', (_, open, remindedAt, expected) => {
    expect(canRemindEvaluator(open, remindedAt)).toEqual(expected);
  });
});
