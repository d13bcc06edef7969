import { canRetryLetters, deliveryState, letterDueDays, letterReading } from './letters';

const BAKU = 'Asia/Baku';

describe('letterDueDays', () => {
  const DEADLINES = ['2027-04-20T12:00:00.000Z', '2027-04-06T12:00:00.000Z'];

  it.each([
    ['15 days to the winners, 15 more to the others', '2027-06-01T08:00:00.000Z', '2027-06-16', '2027-07-01'],
    ['counted by the days of the zone: in Baku it is the 2nd', '2027-06-01T20:30:00.000Z', '2027-06-17', '2027-07-02'],
    ['never later than six months after the first deadline', '2027-09-15T08:00:00.000Z', '2027-09-30', '2027-10-06'],
    ['also when the decision came after that', '2027-11-01T08:00:00.000Z', '2027-10-06', '2027-10-06'],
  ])('%s', (_, decidedAt, selected, others) => {
    expect(letterDueDays(decidedAt, DEADLINES, BAKU)).toEqual({ selected, others, latest: '2027-10-06' });
  });

  it('knows the last day before anything is decided', () => {
    expect(letterDueDays(null, DEADLINES, BAKU)).toEqual({ selected: null, others: null, latest: '2027-10-06' });
  });
});

describe('deliveryState', () => {
  const facts = { byMail: true, mailedAt: null, failedAt: null, openedAt: null };
  const AT = '2027-06-10T08:00:00.000Z';

  it.each([
    ['nothing has happened', {}, 'waiting'],
    ['the mail server has taken it', { mailedAt: AT }, 'sent'],
    ['the mail was given up', { failedAt: AT }, 'failed'],
    ['it is in the inbox alone', { byMail: false }, 'sent'],
    ['it was opened', { mailedAt: AT, openedAt: AT }, 'opened'],
    ['it was opened though the mail failed', { failedAt: AT, openedAt: AT }, 'opened'],
    ['it was opened before the mail went out', { openedAt: AT }, 'opened'],
  ])('%s', (_, changes, state) => {
    expect(deliveryState({ ...facts, ...changes })).toBe(state);
  });
});

describe('letterReading', () => {
  const rules = { letterReadAfter: 10, zone: BAKU };
  const SENT = '2027-06-10T08:00:00.000Z';

  it.each([
    ['not opened: ten days later', null, { on: '2027-06-20', opened: false }],
    ['opened the same day', '2027-06-10T09:00:00.000Z', { on: '2027-06-10', opened: true }],
    [
      'opened late in the evening: the next day in Baku',
      '2027-06-11T20:30:00.000Z',
      { on: '2027-06-12', opened: true },
    ],
    ['opened on the tenth day', '2027-06-20T19:59:59.999Z', { on: '2027-06-20', opened: true }],
    ['opened after it counted as read', '2027-06-20T20:00:00.000Z', { on: '2027-06-20', opened: false }],
  ])('%s', (_, openedAt, expected) => {
    expect(letterReading(SENT, openedAt, rules)).toEqual(expected);
  });

  it('goes by the period of the call', () => {
    expect(letterReading(SENT, null, { letterReadAfter: 7, zone: BAKU })).toEqual({ on: '2027-06-17', opened: false });
  });
});

it('nothing is tried again where nothing has failed', () => {
  expect([canRetryLetters(0), canRetryLetters(1)]).toEqual([{ code: 'NO_MAIL_FAILED', facts: {} }, null]);
});
