import { dueReminder, type ReminderFacts } from './reminders';

// 16:00 in Baku, which never changes its clocks
const FACTS: ReminderFacts = {
  state: 'draft',
  hasUnsubmittedChanges: true,
  startedAt: '2027-03-01T08:00:00.000Z',
  deadline: '2027-04-12T12:00:00.000Z',
  zone: 'Asia/Baku',
  cancelledAt: null,
  sent: [],
};
const notSubmitted = (distance: number, days = distance) => ({ distance, days, about: 'notSubmitted' });

describe('dueReminder', () => {
  it.each<[string, string, Partial<ReminderFacts>, unknown]>([
    ['fifteen days before: nothing yet', '2027-03-28T19:59:59.999Z', {}, null],
    ['from midnight in the zone of the day fourteen days before', '2027-03-28T20:00:00.000Z', {}, notSubmitted(14)],
    ['seven days before', '2027-04-05T06:00:00.000Z', { sent: [14] }, notSubmitted(7)],
    ['two days before', '2027-04-10T06:00:00.000Z', { sent: [14, 7] }, notSubmitted(2)],
    ['one day before', '2027-04-11T06:00:00.000Z', { sent: [14, 7, 2] }, notSubmitted(1)],
    ['the last moment of the day before, less than a day', '2027-04-11T19:59:59.999Z', { sent: [2] }, notSubmitted(1)],
    ['once for one distance', '2027-04-05T07:00:00.000Z', { sent: [14, 7] }, null],
    ['between two distances when both have been sent', '2027-04-08T07:00:00.000Z', { sent: [14, 7] }, null],
    ['late, when the day itself was missed', '2027-04-08T07:00:00.000Z', { sent: [14] }, notSubmitted(7, 4)],
    ['only the nearest of several that were missed', '2027-04-11T06:00:00.000Z', {}, notSubmitted(1)],
    ['on the day of the deadline, when the day before was missed', '2027-04-12T08:00:00.000Z', {}, notSubmitted(1, 0)],
    ['at the deadline to the millisecond', '2027-04-12T12:00:00.000Z', {}, notSubmitted(1, 0)],
    ['a millisecond after the deadline', '2027-04-12T12:00:00.001Z', {}, null],
    [
      'submitted as it is written',
      '2027-04-10T06:00:00.000Z',
      { state: 'submitted', hasUnsubmittedChanges: false },
      null,
    ],
    [
      'submitted, then changed',
      '2027-04-10T06:00:00.000Z',
      { state: 'submitted' },
      { distance: 2, days: 2, about: 'newerChanges' },
    ],
    ['withdrawn', '2027-04-10T06:00:00.000Z', { state: 'withdrawn' }, null],
    ['of a cancelled call', '2027-04-10T06:00:00.000Z', { cancelledAt: '2027-04-01T00:00:00.000Z' }, null],
    ['started after the day of the distance', '2027-04-06T06:00:00.000Z', { startedAt: '2027-04-06T05:00:00Z' }, null],
    [
      'started on the day of the distance',
      '2027-04-05T07:00:00.000Z',
      { startedAt: '2027-04-05T05:00:00Z' },
      notSubmitted(7),
    ],
    [
      'extended past a distance that was sent: not again',
      '2027-04-10T06:00:00.000Z',
      { deadline: '2027-04-17T12:00:00.000Z', sent: [14, 7, 2] },
      null,
    ],
    [
      'extended: the distances that are left follow the new deadline',
      '2027-04-16T06:00:00.000Z',
      { deadline: '2027-04-17T12:00:00.000Z', sent: [14, 7, 2] },
      notSubmitted(1),
    ],
    ['the calendar of the call: already the 11th in Baku', '2027-04-10T21:00:00.000Z', { sent: [2] }, notSubmitted(1)],
    [
      'the calendar of the call: still the 10th in Brussels',
      '2027-04-10T21:00:00.000Z',
      { zone: 'Europe/Brussels', sent: [14, 7] },
      notSubmitted(2),
    ],
    [
      'a day of 23 hours is a day',
      '2027-03-27T23:30:00.000Z',
      { zone: 'Europe/Brussels', deadline: '2027-03-29T10:00:00.000Z', startedAt: '2027-03-01T00:00:00Z' },
      notSubmitted(1),
    ],
  ])('%s', (_, now, changes, expected) => {
    expect(dueReminder({ ...FACTS, ...changes }, now)).toEqual(expected);
  });
});
