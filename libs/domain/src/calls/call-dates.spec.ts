import { callBuilder, DEADLINE, lotBuilder, OPENS_AT } from '../testing/builders';
import { callDates, callDays } from './call-dates';

const LATER = '2027-05-10T14:00:00.000Z';
const opens = { kind: 'opens', at: OPENS_AT, lots: [] };

describe('callDates', () => {
  it.each([
    ['of lots that close together', callBuilder(), [opens, { kind: 'deadline', at: DEADLINE, lots: [] }]],
    [
      'of lots that close apart, in the order of time',
      callBuilder({ lots: [lotBuilder(1, { deadline: LATER }), lotBuilder(2), lotBuilder(3)] }),
      [opens, { kind: 'deadline', at: DEADLINE, lots: [2, 3] }, { kind: 'deadline', at: LATER, lots: [1] }],
    ],
    [
      'of lots that close at one instant written in two ways',
      callBuilder({ lots: [lotBuilder(1), lotBuilder(2, { deadline: '2027-04-12T14:00:00Z' })] }),
      [opens, { kind: 'deadline', at: DEADLINE, lots: [] }],
    ],
    [
      'of two stages',
      callBuilder({ lots: [lotBuilder(1, { fullApplicationDeadline: LATER }), lotBuilder(2)] }),
      [opens, { kind: 'deadline', at: DEADLINE, lots: [] }, { kind: 'fullApplicationDeadline', at: LATER, lots: [1] }],
    ],
  ])('%s', (_, call, dates) => {
    expect(callDates(call)).toEqual(dates);
  });
});

describe('callDays', () => {
  const day = (kind: 'questions' | 'answers', date: string, ...lots: number[]) => ({ kind, day: date, lots });
  it.each([
    ['of lots that close together', callBuilder(), [day('questions', '2027-03-22'), day('answers', '2027-04-01')]],
    [
      'of lots that close apart',
      callBuilder({ lots: [lotBuilder(1, { deadline: LATER }), lotBuilder(2), lotBuilder(3)] }),
      [
        day('questions', '2027-04-19', 1),
        day('questions', '2027-03-22', 2, 3),
        day('answers', '2027-04-29', 1),
        day('answers', '2027-04-01', 2, 3),
      ],
    ],
    [
      'by the calendar of the zone',
      callBuilder({
        zone: 'Asia/Baku',
        lots: [lotBuilder(1, { deadline: '2027-04-12T21:00:00.000Z' })],
        periods: { ...callBuilder().periods, questionsUntil: 1, answersUntil: 0 },
      }),
      [day('questions', '2027-04-12'), day('answers', '2027-04-13')],
    ],
  ])('%s', (_, call, days) => {
    expect(callDays(call)).toEqual(days);
  });
});
