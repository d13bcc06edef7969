import { canAddPasskey, checkPasskeyAnswer, checkPasskeyName, MOST_PASSKEYS } from './passkeys';

it.each<[string, string, unknown]>([
  ['a name', 'İş kompüteri', null],
  ['nothing', ' \u200b', { code: 'PASSKEY_NAME_MISSING', facts: {} }],
  ['the longest', 'ə\u0301'.repeat(60), null],
  ['too long', 'ə'.repeat(61), { code: 'PASSKEY_NAME_TOO_LONG', facts: { limit: 60, length: 61 } }],
])('a passkey called: %s', (_, name, answer) => {
  expect(checkPasskeyName(name)).toEqual(answer);
});

it.each([
  [0, null],
  [MOST_PASSKEYS - 1, null],
  [MOST_PASSKEYS, { code: 'TOO_MANY_PASSKEYS', facts: { limit: MOST_PASSKEYS } }],
])('one more beside %d', (count, answer) => {
  expect(canAddPasskey(count)).toEqual(answer);
});

it.each<[string, string | null, string, unknown]>([
  ['at once', '2027-03-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z', null],
  ['at the last moment', '2027-03-01T10:00:00.000Z', '2027-03-01T10:04:59.999Z', null],
  ['too late', '2027-03-01T10:00:00.000Z', '2027-03-01T10:05:00.000Z', { code: 'PASSKEY_VOID', facts: {} }],
  ['never asked, or answered before', null, '2027-03-01T10:00:00.000Z', { code: 'PASSKEY_VOID', facts: {} }],
])('an answer %s', (_, askedAt, at, answer) => {
  expect(checkPasskeyAnswer(askedAt, at)).toEqual(answer);
});
