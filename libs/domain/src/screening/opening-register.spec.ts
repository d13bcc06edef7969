import fc from 'fast-check';
import { type Gap, type Refusal, refuse } from '../kernel/refusal';
import { canDrawUpRegister, openingRegister, type RecordedAttempt, type RegisteredProposal } from './opening-register';

const DEADLINE = '2027-04-06T14:00:00.000Z';

const received = (changes: Partial<RegisteredProposal> = {}): RegisteredProposal => ({
  proposalId: 'p1',
  reference: 'L1-AAAAAA',
  municipality: 'Mingəçevir',
  territory: 'AZ-MI',
  receivedAt: '2027-04-06T13:00:00.000Z',
  requestedCents: 6_000_000,
  digest: 'a'.repeat(64),
  ...changes,
});

const attempt = (refusal: Refusal, changes: Partial<RecordedAttempt> = {}): RecordedAttempt => ({
  proposalId: 'p1',
  reference: 'L1-AAAAAA',
  municipality: 'Mingəçevir',
  territory: 'AZ-MI',
  at: '2027-04-06T14:00:00.050Z',
  refusal,
  stands: false,
  ...changes,
});

describe('canDrawUpRegister', () => {
  it.each([
    [
      'a millisecond before the deadline',
      '2027-04-06T13:59:59.999Z',
      null,
      refuse('PROPOSAL_SEALED', { until: DEADLINE }),
    ],
    ['at the deadline, when a submission is in time', DEADLINE, null, refuse('PROPOSAL_SEALED', { until: DEADLINE })],
    ['a millisecond after the deadline', '2027-04-06T14:00:00.001Z', null, null],
    [
      'a second time',
      '2027-04-07T14:00:00.000Z',
      '2027-04-06T15:00:00.000Z',
      refuse('REGISTER_DRAWN_UP', { at: '2027-04-06T15:00:00.000Z' }),
    ],
  ])('%s', (_, now, openedAt, expected) => {
    expect(canDrawUpRegister({ deadline: DEADLINE, now, openedAt })).toEqual(expected);
  });
});

describe('openingRegister', () => {
  const late = refuse('CALL_CLOSED', { deadline: DEADLINE, at: '2027-04-06T14:00:00.001Z', lateByMs: 1 });
  const gaps: readonly Gap[] = [
    refuse('GRANT_MISSING', {}),
    refuse('ANSWER_UNREADABLE', { field: 'budget.x', typed: 'a secret figure' }),
    refuse('BUDGET_EMPTY', {}),
  ];
  const incomplete = refuse('PROPOSAL_INCOMPLETE', { gaps });

  it.each([
    [
      'a late one, at the instant of its receipt',
      late,
      { at: '2027-04-06T14:00:00.001Z', ground: 'late', lateByMs: 1, lacks: [] },
    ],
    [
      'an incomplete one, with the parts and without a word of the draft',
      incomplete,
      { at: '2027-04-06T14:00:00.050Z', ground: 'incomplete', lateByMs: null, lacks: ['answers', 'budget'] },
    ],
    [
      'any other, by its code',
      refuse('SIGNATORY_NOT_CONFIRMED', {}),
      { at: '2027-04-06T14:00:00.050Z', ground: 'other', lateByMs: null, lacks: [] },
    ],
  ])('tells of %s', (_, refusal, expected) => {
    expect(openingRegister([], [attempt(refusal)]).attempts).toEqual([
      {
        proposalId: 'p1',
        reference: 'L1-AAAAAA',
        municipality: 'Mingəçevir',
        territory: 'AZ-MI',
        code: refusal.code,
        ...expected,
      },
    ]);
  });

  it('leaves out an attempt whose proposal stands all the same, and keeps a late one', () => {
    const { attempts } = openingRegister(
      [received()],
      [attempt(incomplete, { stands: true }), attempt(late, { stands: true })],
    );
    expect(attempts.map(({ ground }) => ground)).toEqual(['late']);
  });

  it('lists by receipt, and at the same millisecond by reference', () => {
    const { proposals } = openingRegister(
      [
        received({ reference: 'L1-C', receivedAt: '2027-04-06T13:00:00.001Z' }),
        received({ reference: 'L1-B' }),
        received({ reference: 'L1-A' }),
      ],
      [],
    );
    expect(proposals.map(({ reference }) => reference)).toEqual(['L1-A', 'L1-B', 'L1-C']);
  });

  it('is the same whatever the order of what goes in', () => {
    const instant = fc.integer({ min: 0, max: 3 }).map((ms) => `2027-04-06T13:00:00.00${ms}Z`);
    const proposals = fc.uniqueArray(
      fc.record({ reference: fc.constantFrom('L1-A', 'L1-B', 'L1-C', 'L1-D'), receivedAt: instant }).map(received),
      { selector: ({ reference }) => reference },
    );
    fc.assert(
      fc.property(
        proposals.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(openingRegister(shuffled, [])).toEqual(openingRegister(all, []));
        },
      ),
    );
  });
});
