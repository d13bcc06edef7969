import { checkRecovery, type RecoveryFacts } from './recovery';

const OPEN: RecoveryFacts = { expiresAt: '2027-04-12T14:00:00.000Z', usedAt: null, revokedAt: null };
const EARLIER = '2027-04-12T13:30:00.000Z';

describe('checkRecovery', () => {
  it.each<[string, RecoveryFacts | null, string, boolean]>([
    ['at the end of its time', OPEN, '2027-04-12T14:00:00.000Z', true],
    ['a millisecond later', OPEN, '2027-04-12T14:00:00.001Z', false],
    ['used', { ...OPEN, usedAt: EARLIER }, EARLIER, false],
    ['replaced', { ...OPEN, revokedAt: EARLIER }, EARLIER, false],
    ['unknown', null, EARLIER, false],
  ])('%s', (_, recovery, now, good) => {
    expect(checkRecovery(recovery, now)).toEqual(good ? null : { code: 'RECOVERY_VOID', facts: {} });
  });
});
