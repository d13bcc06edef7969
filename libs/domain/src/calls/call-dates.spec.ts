import { callBuilder, DEADLINE, lotBuilder, OPENS_AT } from '../testing/builders';
import { callDates } from './call-dates';

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
