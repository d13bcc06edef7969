import {
  type AnswerFacts,
  answerMove,
  canAnswerComplaint,
  canDecideUphold,
  checkIndependent,
  INVOLVEMENTS,
  mustRankAnew,
} from './answer';
import { COMPLAINT_LIMIT } from './complaint';
import { COMPLAINT_STATES } from './complaint-lifecycle';

const lodged: AnswerFacts = { state: 'lodged', involvements: [] };
const proposed: AnswerFacts = { state: 'upholdProposed', involvements: [] };
const MARTA = 'marta';
const SAMIR = 'samir';

describe('canAnswerComplaint', () => {
  it.each(['dismissed', 'upheld'] as const)('%s, by somebody independent, with reasons', (verdict) => {
    expect(canAnswerComplaint(lodged, verdict, 'The log shows both sheets.')).toBeNull();
    expect(canAnswerComplaint(lodged, verdict, ' ')).toEqual({ code: 'REASON_REQUIRED', facts: {} });
    expect(canAnswerComplaint(lodged, verdict, 'x'.repeat(COMPLAINT_LIMIT + 1))?.code).toBe('COMPLAINT_TOO_LONG');
  });

  it.each(INVOLVEMENTS)('not by somebody who had part in it: %s', (involvement) => {
    expect(canAnswerComplaint({ ...lodged, involvements: [involvement] }, 'dismissed', 'Why')).toEqual({
      code: 'COMPLAINT_INVOLVED',
      facts: { involvement },
    });
  });

  it.each(COMPLAINT_STATES.filter((state) => state !== 'lodged'))('not when it is %s', (state) => {
    expect(canAnswerComplaint({ ...lodged, state }, 'dismissed', 'Why')).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  it('dismisses at once and only proposes to uphold', () => {
    expect([answerMove('dismissed'), answerMove('upheld')]).toEqual(['dismiss', 'proposeUphold']);
  });
});

describe('canDecideUphold', () => {
  const by = { proposedBy: MARTA, userId: SAMIR };

  it.each<[string, AnswerFacts, 'confirmed' | 'refused', string, typeof by, string | null]>([
    ['a second person confirms', proposed, 'confirmed', '', by, null],
    ['a second person refuses, with a reason', proposed, 'refused', 'The sheet was right.', by, null],
    ['a second person refuses without a reason', proposed, 'refused', ' ', by, 'REASON_REQUIRED'],
    ['who proposed confirms', proposed, 'confirmed', '', { ...by, userId: MARTA }, 'FOUR_EYES'],
    ['who proposed refuses', proposed, 'refused', 'Why', { ...by, userId: MARTA }, 'FOUR_EYES'],
    [
      'somebody who scored the proposal',
      { ...proposed, involvements: ['scores'] },
      'confirmed',
      '',
      by,
      'COMPLAINT_INVOLVED',
    ],
    ['before anything was proposed', lodged, 'confirmed', '', by, 'ILLEGAL_MOVE'],
  ])('%s', (_, facts, verdict, reason, people, code) => {
    expect(canDecideUphold(facts, verdict, reason, people)?.code ?? null).toBe(code);
  });
});

it('nobody without a part in it is kept out', () => {
  expect(checkIndependent([])).toBeNull();
});

it.each([
  ['no version since', '2027-06-01T08:00:00.000Z', true],
  ['frozen in the same instant', '2027-08-01T08:00:00.000Z', true],
  ['a version after it', '2027-08-01T08:00:00.001Z', false],
])('the lot has to be ranked anew: %s', (_, rankedAt, expected) => {
  expect(mustRankAnew('2027-08-01T08:00:00.000Z', rankedAt)).toBe(expected);
});
