import { callPhase, checkInvitationTime, checkSubmissionInstant, checkUnsealed } from './submission-window';

const opensAt = '2026-01-11T09:00:00.000Z';
const deadline = '2026-04-06T14:00:00.000Z';
const cancelledAt = null;
const WINDOW = { opensAt, deadline, cancelledAt };

const early = (at: string) => ({ code: 'CALL_NOT_OPEN', facts: { opensAt, at } });
const late = (at: string, lateByMs: number) => ({ code: 'CALL_CLOSED', facts: { deadline, at, lateByMs } });

describe('checkSubmissionInstant', () => {
  it.each([
    ['one millisecond before the opening', '2026-01-11T08:59:59.999Z', early('2026-01-11T08:59:59.999Z')],
    ['at the opening', '2026-01-11T09:00:00.000Z', null],
    ['one millisecond before the deadline', '2026-04-06T13:59:59.999Z', null],
    ['at the deadline', '2026-04-06T14:00:00.000Z', null],
    ['one millisecond late', '2026-04-06T14:00:00.001Z', late('2026-04-06T14:00:00.001Z', 1)],
    ['a day late', '2026-04-07T14:00:00.000Z', late('2026-04-07T14:00:00.000Z', 86_400_000)],
    ['at the deadline, written with the offset of Brussels', '2026-04-06T16:00:00.000+02:00', null],
    ['in winter time by mistake', '2026-04-06T16:00:00.000+01:00', late('2026-04-06T16:00:00.000+01:00', 3_600_000)],
    ['microseconds before the deadline', '2026-04-06T13:59:59.999999Z', null],
    ['a millisecond and some microseconds late', '2026-04-06T14:00:00.001250Z', late('2026-04-06T14:00:00.001250Z', 1)],
  ])('%s', (_, at, answer) => {
    expect(checkSubmissionInstant(WINDOW, at)).toEqual(answer);
  });

  it('is in time again after an extension', () => {
    const extended = { ...WINDOW, deadline: '2026-04-07T14:00:00.000Z' };
    expect(checkSubmissionInstant(extended, '2026-04-06T14:00:00.001Z')).toBeNull();
  });

  it('is refused in a cancelled call, whatever the time', () => {
    const cancelled = { ...WINDOW, cancelledAt: '2026-02-01T00:00:00.000Z' };
    const refusal = { code: 'CALL_CANCELLED', facts: { cancelledAt: '2026-02-01T00:00:00.000Z' } };
    expect(checkSubmissionInstant(cancelled, '2026-03-01T00:00:00.000Z')).toEqual(refusal);
  });

  it('is refused when the instant cannot be read', () => {
    expect(checkSubmissionInstant(WINDOW, 'soon')).toEqual(late('soon', Number.NaN));
  });
});

describe('callPhase', () => {
  const announcedAt = '2026-06-01T08:00:00.000Z';
  const facts = { ...WINDOW, announcedAt };

  it.each([
    ['before the opening', facts, '2026-01-11T08:59:59.999Z', 'coming'],
    ['at the opening', facts, opensAt, 'open'],
    ['at the deadline', facts, deadline, 'open'],
    ['one millisecond after the deadline', facts, '2026-04-06T14:00:00.001Z', 'closed'],
    ['one millisecond before the embargoed instant', facts, '2026-06-01T07:59:59.999Z', 'closed'],
    ['at the embargoed instant', facts, announcedAt, 'announced'],
    ['long after, nothing announced', { ...facts, announcedAt: null }, '2027-01-01T00:00:00.000Z', 'closed'],
    ['cancelled while open', { ...facts, cancelledAt: opensAt }, deadline, 'cancelled'],
    ['cancelled and announced', { ...facts, cancelledAt: opensAt }, announcedAt, 'cancelled'],
  ])('%s', (_, window, now, phase) => {
    expect(callPhase(window, now)).toBe(phase);
  });
});

describe('checkUnsealed', () => {
  const sealed = { code: 'PROPOSAL_SEALED', facts: { until: deadline } };

  it.each([
    ['while the call is open', '2026-04-06T13:59:59.999Z', sealed],
    ['at the deadline, when one can still submit', deadline, sealed],
    ['one millisecond after', '2026-04-06T14:00:00.001Z', null],
    ['at an instant that cannot be read', 'soon', sealed],
  ])('%s', (_, now, answer) => {
    expect(checkUnsealed(deadline, now)).toEqual(answer);
  });
});

describe('checkInvitationTime', () => {
  const lots = [
    { number: 1, deadline },
    { number: 2, deadline: '2026-05-06T14:00:00.000Z' },
  ];
  it.each([
    ['a millisecond before the first deadline', 'invitation', '2026-04-06T13:59:59.999Z', null],
    [
      'at the first deadline',
      'invitation',
      deadline,
      { code: 'INVITATION_TOO_LATE', facts: { lot: 1, deadline, at: deadline } },
    ],
    ['after it, where both documents were submitted together', 'together', '2026-06-01T08:00:00.000Z', null],
  ] as const)('%s', (_, by, at, refusal) => {
    expect(checkInvitationTime({ by }, lots, at)).toEqual(refusal);
  });
});
