import type { LetterRow } from '../api/letters';
import { LETTER_FILTERS, readBy, recipientsIn, shownBy } from './letter-figures';

const recipient = (state: 'waiting' | 'sent' | 'failed' | 'opened') => ({
  name: 'Leyla',
  state,
  byMail: true,
  at: null,
  failure: null,
});
const letter = (changes: Partial<LetterRow>): LetterRow => ({
  proposalId: 'p',
  reference: 'L1-A',
  municipality: 'Mingachevir',
  lot: 1,
  kind: 'decision',
  version: 1,
  outcome: 'selected',
  language: 'az',
  writtenAt: '2027-06-10T08:00:00.000Z',
  readOn: '2027-06-20',
  opened: false,
  recipients: [],
  ...changes,
});

const LETTERS = [
  letter({ recipients: [recipient('sent'), recipient('failed')] }),
  letter({ recipients: [recipient('opened')], opened: true, readOn: '2027-06-11' }),
  letter({ writtenAt: null, readOn: null }),
];

it.each([
  ['all', 3],
  ['failed', 1],
  ['unopened', 1],
] as const)('the filter %s shows %i', (filter, count) => {
  expect(LETTERS.filter(shownBy(filter))).toHaveLength(count);
  expect(LETTER_FILTERS).toContain(filter);
});

it('counts recipients by state, and all of them', () => {
  expect([recipientsIn(LETTERS), recipientsIn(LETTERS, 'failed'), recipientsIn(LETTERS, 'waiting')]).toEqual([3, 1, 0]);
});

it.each([
  ['2027-06-10', 0],
  ['2027-06-11', 1],
  ['2027-06-20', 2],
])('on %s %i letters count as read', (day, count) => {
  expect(readBy(LETTERS, day)).toBe(count);
});
