import { DEADLINE } from '../testing/builders';
import { ANA, ELENA } from '../testing/cast';
import { type AssignmentFacts, canAssign, canUnassign, checkEvaluatorWanted } from './can-assign';

const FROZEN_AT = '2027-06-01T08:00:00.000Z';
const DECLINED = { code: 'noTime', at: '2027-04-20T08:00:00.000Z' } as const;
const FACTS: AssignmentFacts = {
  evaluator: ANA,
  existing: null,
  suggestion: null,
  declared: { level: null, chairDecision: null },
  declined: null,
  deadline: DEADLINE,
  now: '2027-04-12T14:00:00.001Z',
  rankingFrozenAt: null,
  sheets: 1,
  needed: 2,
};

const sealed = { code: 'PROPOSAL_SEALED', facts: { until: DEADLINE } };
const frozen = { code: 'RANKING_FROZEN', facts: { frozenAt: FROZEN_AT } };
const disqualifying = { code: 'CONFLICT_DISQUALIFYING', facts: {} };
const noEvaluator = { code: 'NOT_AN_EVALUATOR', facts: { userId: ELENA.userId } };
const exists = { code: 'ASSIGNMENT_EXISTS', facts: { assignmentId: 'as1' } };

describe('canAssign', () => {
  it.each<[string, Partial<AssignmentFacts>, unknown]>([
    ['one millisecond after the deadline', {}, null],
    ['at the deadline, while the proposal is sealed', { now: DEADLINE }, sealed],
    ['after the freeze', { rankingFrozenAt: FROZEN_AT }, frozen],
    ['somebody who is no evaluator', { evaluator: ELENA }, noEvaluator],
    ['somebody who is one besides', { evaluator: { userId: ELENA.userId, roles: ['manager', 'evaluator'] } }, null],
    [
      'employed by the applicant',
      { suggestion: { level: 'disqualifying', because: 'sameMunicipality' } },
      disqualifying,
    ],
    [
      'of the same country: may be asked, and declares',
      { suggestion: { level: 'potential', because: 'sameCountry' } },
      null,
    ],
    ['has declared no conflict', { declared: { level: 'none', chairDecision: null } }, null],
    ['has declared a potential one', { declared: { level: 'potential', chairDecision: null } }, null],
    ['cleared by the chair', { declared: { level: 'potential', chairDecision: 'cleared' } }, null],
    ['disqualified by the chair', { declared: { level: 'potential', chairDecision: 'disqualified' } }, disqualifying],
    [
      'disqualified by the own declaration',
      { declared: { level: 'disqualifying', chairDecision: null } },
      disqualifying,
    ],
    ['has declined it before', { declined: DECLINED }, { code: 'ASSIGNMENT_DECLINED', facts: DECLINED }],
    [
      'has declined it, and been disqualified',
      { declined: DECLINED, declared: { level: 'disqualifying', chairDecision: null } },
      disqualifying,
    ],
    ['a second time', { existing: 'as1' }, exists],
    [
      'a second time, disqualified since',
      { existing: 'as1', declared: { level: 'disqualifying', chairDecision: null } },
      disqualifying,
    ],
    ['when all sheets are in', { sheets: 2 }, { code: 'EVALUATORS_ENOUGH', facts: { needed: 2 } }],
    ['a third, where two diverge', { sheets: 2, needed: 3 }, null],
    ['a second time, when all sheets are in', { existing: 'as1', sheets: 2 }, exists],
    ['sealed is told before anything', { now: DEADLINE, evaluator: ELENA, existing: 'as1' }, sealed],
  ])('%s', (_, changes, answer) => {
    expect(canAssign({ ...FACTS, ...changes })).toEqual(answer);
  });
});

it.each([
  ['as long as no sheet is submitted, an assignment can be taken back', false, null],
  ['a finished sheet is never touched', true, { code: 'ASSIGNMENT_HAS_SHEET', facts: { assignmentId: 'as1' } }],
])('%s', (_, sheetSubmitted, answer) => {
  expect(canUnassign('as1', sheetSubmitted)).toEqual(answer);
});

it.each([
  ['a sheet is missing', 1, 2, null],
  ['all are in', 2, 2, { code: 'EVALUATORS_ENOUGH', facts: { needed: 2 } }],
  ['two diverge', 2, 3, null],
  ['the third is in', 3, 3, { code: 'EVALUATORS_ENOUGH', facts: { needed: 3 } }],
])('whether an evaluator is wanted: %s', (_, submitted, needed, answer) => {
  expect(checkEvaluatorWanted(submitted, needed)).toEqual(answer);
});
