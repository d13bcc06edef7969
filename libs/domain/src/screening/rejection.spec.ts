import fc from 'fast-check';
import { transition } from '../kernel/lifecycle';
import { refuse } from '../kernel/refusal';
import type { Checks } from './checks';
import {
  canDecideRejection,
  canProposeRejection,
  canProposeReversal,
  canTakeRejectionStep,
  isRejected,
  moveOf,
  type RejectionGround,
  rejectionCodes,
} from './rejection';
import { SCREENING_LIFECYCLE, SCREENING_MOVES, SCREENING_STATES, type ScreeningState } from './screening-lifecycle';

const DEADLINE = '2027-04-06T14:00:00.000Z';
const AFTER = '2027-05-01T08:00:00.000Z';
const ANNOUNCED = '2027-04-30T08:00:00.000Z';
const CALL = {
  checklist: ['A1', 'A2'].map((id) => ({ id, text: { en: id } })),
  eligibility: {
    questions: [{ id: 'public', text: { en: 'Public?' }, expected: 'yes' as const }],
    maxAsLead: null,
    maxAwards: null,
  },
};
const CHECKS: Checks = { A2: { result: 'fail', sentence: 'Not signed' } };
const facts = (state: ScreeningState, announcedAt: string | null = null) => ({
  state,
  deadline: DEADLINE,
  now: AFTER,
  announcedAt,
});
const illegal = (from: string, move: string) => refuse('ILLEGAL_MOVE', { lifecycle: 'screening', from, move });

it.each<[RejectionGround, readonly string[]]>([
  ['administrative', ['A2']],
  ['eligibility', ['public', 'other']],
])('a rejection for %s has its codes', (ground, codes) => {
  expect(rejectionCodes(ground, CALL, CHECKS)).toEqual(codes);
});

describe('canProposeRejection', () => {
  const why = { ground: 'eligibility', code: 'public', sentence: 'A company' } as const;
  it.each([
    ['while it is checked', facts('open'), why, null],
    ['once it has been admitted', facts('admissible'), why, null],
    ['not twice', facts('rejectionProposed'), why, illegal('rejectionProposed', 'proposeRejection')],
    ['not once an announcement is set', facts('open', ANNOUNCED), why, refuse('ALREADY_ANNOUNCED', { at: ANNOUNCED })],
    [
      'not before the deadline has passed',
      { ...facts('open'), now: DEADLINE },
      why,
      refuse('PROPOSAL_SEALED', { until: DEADLINE }),
    ],
    [
      'not with an item that has not failed',
      facts('open'),
      { ...why, ground: 'administrative', code: 'A1' },
      refuse('REJECTION_CODE_UNKNOWN', { code: 'A1' }),
    ],
    ['not without a sentence', facts('open'), { ...why, sentence: ' ' }, refuse('REASON_REQUIRED', {})],
  ] as const)('%s', (_, given, rejection, expected) => {
    expect(canProposeRejection(given, rejection, CALL, CHECKS)).toEqual(expected);
  });
});

describe('canProposeReversal', () => {
  it.each([
    ['of a rejection', facts('rejected'), 'A mistake', null],
    ['not without a reason', facts('rejected'), '', refuse('REASON_REQUIRED', {})],
    ['not where nothing has been rejected', facts('open'), 'x', illegal('open', 'proposeReversal')],
    [
      'not once an announcement is set',
      facts('rejected', ANNOUNCED),
      'x',
      refuse('ALREADY_ANNOUNCED', { at: ANNOUNCED }),
    ],
  ] as const)('%s', (_, given, sentence, expected) => {
    expect(canProposeReversal(given, sentence)).toEqual(expected);
  });
});

describe('canDecideRejection', () => {
  const by = { proposedBy: 'samir', userId: 'elena' };
  it.each([
    ['by a second person', facts('rejectionProposed'), 'confirmed', '', by, null],
    [
      'not by the first',
      facts('rejectionProposed'),
      'confirmed',
      '',
      { ...by, userId: 'samir' },
      refuse('FOUR_EYES', { proposedBy: 'samir' }),
    ],
    [
      'nor to refuse',
      facts('reversalProposed'),
      'refused',
      'x',
      { ...by, userId: 'samir' },
      refuse('FOUR_EYES', { proposedBy: 'samir' }),
    ],
    ['a refusal with a reason', facts('rejectionProposed'), 'refused', 'Signed', by, null],
    ['not without one', facts('rejectionProposed'), 'refused', '', by, refuse('REASON_REQUIRED', {})],
    [
      'not once an announcement is set',
      facts('rejectionProposed', ANNOUNCED),
      'confirmed',
      '',
      by,
      refuse('ALREADY_ANNOUNCED', { at: ANNOUNCED }),
    ],
    ['but it can be refused then', facts('rejectionProposed', ANNOUNCED), 'refused', 'Too late', by, null],
    ['not where nothing waits', facts('rejected'), 'confirmed', '', by, illegal('rejected', 'confirmRejection')],
  ] as const)('%s', (_, given, verdict, reason, people, expected) => {
    expect(canDecideRejection(given, verdict, reason, people)).toEqual(expected);
  });
});

it('nobody is put aside, and nobody comes back, by fewer than two acts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCREENING_STATES), fc.constantFrom(...SCREENING_MOVES), (state, move) => {
      const result = transition(SCREENING_LIFECYCLE, state, move);
      if (!('state' in result) || isRejected(result.state) === isRejected(state)) return;
      expect(['confirmRejection', 'confirmReversal']).toContain(move);
      expect(canTakeRejectionStep(facts(state, ANNOUNCED), move)).toEqual(
        refuse('ALREADY_ANNOUNCED', { at: ANNOUNCED }),
      );
      expect(moveOf(state, 'confirmed')).toBe(move);
    }),
  );
});
