import { lifecycleProblems } from '../kernel/lifecycle';
import {
  canKeepComplaint,
  canLodgeComplaint,
  COMPLAINT_LIMIT,
  complaintDue,
  type ComplaintText,
  complaintUntil,
  EMPTY_COMPLAINT,
  isAnswerLate,
  type LodgeFacts,
  mergeComplaint,
} from './complaint';
import { COMPLAINT_LIFECYCLE, COMPLAINT_STATES } from './complaint-lifecycle';

const BAKU = 'Asia/Baku';
const WRITTEN: ComplaintText = { ground: 'procedure', text: 'The second sheet is of another proposal.' };
const TOO_LONG = {
  code: 'COMPLAINT_TOO_LONG',
  facts: { limit: COMPLAINT_LIMIT, length: COMPLAINT_LIMIT + 1 },
};

it('the table has no dead ends', () => {
  expect(lifecycleProblems(COMPLAINT_LIFECYCLE)).toEqual([]);
});

describe('complaintUntil', () => {
  it.each([
    ['the end of the thirtieth day in Baku', '2027-06-20', 30, BAKU, '2027-07-20T19:59:59.999Z'],
    ['across a change of the clocks in Chisinau', '2027-10-20', 30, 'Europe/Chisinau', '2027-11-19T21:59:59.999Z'],
    ['by the period of the call', '2027-06-20', 7, BAKU, '2027-06-27T19:59:59.999Z'],
  ])('%s', (_, readOn, days, zone, until) => {
    expect(complaintUntil(readOn, days, zone)).toBe(until);
  });
});

it('is answered within so many days of the day on which it was lodged', () => {
  // in Baku it is the 2nd already
  expect(complaintDue('2027-06-01T20:30:00.000Z', 45, BAKU)).toBe('2027-07-17T19:59:59.999Z');
});

describe('isAnswerLate', () => {
  const DUE = '2027-07-17T19:59:59.999Z';
  it.each([
    ['at the last instant', null, DUE, false],
    ['a millisecond later', null, '2027-07-17T20:00:00.000Z', true],
    ['answered, however late it was', '2027-07-18T08:00:00.000Z', '2027-07-19T08:00:00.000Z', false],
  ])('%s', (_, decidedAt, now, late) => {
    expect(isAnswerLate({ dueAt: DUE, decidedAt }, now)).toBe(late);
  });
});

describe('canLodgeComplaint', () => {
  const UNTIL = '2027-07-20T19:59:59.999Z';
  const facts: LodgeFacts = { state: 'draft', until: UNTIL, now: '2027-07-01T08:00:00.000Z' };

  it.each<[string, Partial<LodgeFacts>, Partial<ComplaintText>, unknown]>([
    ['within the period, complete', {}, {}, null],
    ['at its last millisecond', { now: UNTIL }, {}, null],
    [
      'a millisecond later',
      { now: '2027-07-20T20:00:00.000Z' },
      {},
      { code: 'COMPLAINT_PERIOD_OVER', facts: { until: UNTIL } },
    ],
    ['before there is a letter', { until: null }, {}, { code: 'NOT_FOUND', facts: {} }],
    ['without a ground', {}, { ground: null }, { code: 'COMPLAINT_GROUND_MISSING', facts: {} }],
    ['without a text', {}, { text: ' \u00A0\n' }, { code: 'COMPLAINT_TEXT_MISSING', facts: {} }],
    ['as long as it may be', {}, { text: 'x'.repeat(COMPLAINT_LIMIT) }, null],
    ['a letter longer', {}, { text: 'x'.repeat(COMPLAINT_LIMIT + 1) }, TOO_LONG],
  ])('%s', (_, changes, text, refusal) => {
    expect(canLodgeComplaint({ ...facts, ...changes }, { ...WRITTEN, ...text })).toEqual(refusal);
  });

  it.each(COMPLAINT_STATES.filter((state) => state !== 'draft'))('not when it is %s', (state) => {
    expect(canLodgeComplaint({ ...facts, state }, WRITTEN)).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });
});

describe('canKeepComplaint', () => {
  it.each<[string, Parameters<typeof canKeepComplaint>, string | null]>([
    ['while it is written, however unfinished', ['draft', EMPTY_COMPLAINT], null],
    ['not when it is too long', ['draft', { ...WRITTEN, text: 'x'.repeat(COMPLAINT_LIMIT + 1) }], 'COMPLAINT_TOO_LONG'],
    ['not once it is lodged', ['lodged', WRITTEN], 'ILLEGAL_MOVE'],
  ])('%s', (_, [state, text], code) => {
    expect(canKeepComplaint(state, text)?.code ?? null).toBe(code);
  });
});

it('two writings are merged part by part, and a clash keeps both texts', () => {
  const base: ComplaintText = { ground: null, text: 'A' };
  expect(mergeComplaint(base, { ...base, ground: 'procedure' }, { ...base, text: 'B' })).toEqual({
    content: { ground: 'procedure', text: 'B' },
    clashes: [],
  });
  expect(mergeComplaint(base, { ...base, text: 'mine' }, { ...base, text: 'theirs' })).toEqual({
    content: { ground: null, text: 'mine' },
    clashes: [{ path: 'text', base: 'A', mine: 'mine', theirs: 'theirs' }],
  });
});
