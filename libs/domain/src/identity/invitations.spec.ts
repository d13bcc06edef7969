import { checkInvitation, type InvitationFacts } from './invitations';

const EXPIRES = '2027-03-08T10:00:00.000Z';
const OPEN: InvitationFacts = { expiresAt: EXPIRES, acceptedAt: null, revokedAt: null };
const used = { code: 'INVITATION_USED', facts: {} };
const gone = { code: 'NOT_FOUND', facts: {} };
const expired = { code: 'INVITATION_EXPIRED', facts: { expiredAt: EXPIRES } };
const BEFORE = '2027-03-07T10:00:00.000Z';
const AFTER = '2027-03-08T10:00:00.001Z';

it.each<[string, Partial<InvitationFacts>, string, unknown]>([
  ['open', {}, BEFORE, null],
  ['at its last instant', {}, EXPIRES, null],
  ['one millisecond later', {}, AFTER, expired],
  ['a second time', { acceptedAt: BEFORE }, BEFORE, used],
  ['a second time, and late', { acceptedAt: BEFORE }, AFTER, used],
  ['taken back', { revokedAt: BEFORE }, BEFORE, gone],
  ['taken back, and late', { revokedAt: BEFORE }, AFTER, gone],
])('%s', (_, changes, now, answer) => {
  expect(checkInvitation({ ...OPEN, ...changes }, now)).toEqual(answer);
});
