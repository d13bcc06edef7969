import { belowGatesBuilder, rankedBuilder } from '../testing/evaluation-builders';
import { applyCutOff } from './cut-off';
import { checkDepartures, type Departure, proposedDecisions } from './departures';

/** Of 100: p1 selected with 60, p2 with 30, p3 in reserve (asks for 20), "low" below a gate (asks for 5). */
const ROWS = applyCutOff([...rankedBuilder(60, 30, 20), belowGatesBuilder('low', 5)], {
  envelopeCents: 100,
  cutOff: 'stop',
}).rows;

const depart = (
  proposalId: string,
  outcome: Departure['outcome'],
  recommendedCents = 0,
  reason = 'As the committee found',
): Departure => ({ proposalId, outcome, recommendedCents, reason });

describe('proposedDecisions', () => {
  it('follows the ranking where nobody departs from it', () => {
    expect(proposedDecisions(ROWS, [])).toEqual([
      {
        proposalId: 'p1',
        position: 1,
        outcome: 'selected',
        requestedCents: 60,
        recommendedCents: 60,
        departureReason: null,
      },
      {
        proposalId: 'p2',
        position: 2,
        outcome: 'selected',
        requestedCents: 30,
        recommendedCents: 30,
        departureReason: null,
      },
      {
        proposalId: 'p3',
        position: 3,
        outcome: 'reserve',
        requestedCents: 20,
        recommendedCents: 0,
        departureReason: null,
      },
      {
        proposalId: 'low',
        position: null,
        outcome: 'belowGates',
        requestedCents: 5,
        recommendedCents: 0,
        departureReason: null,
      },
    ]);
  });

  it('lays departures over it, each with its reason', () => {
    const departures = [
      depart('p2', 'rejected', 0, ' Not eligible '),
      depart('p3', 'selected', 15, 'Fits what is left'),
    ];
    expect(proposedDecisions(ROWS, departures).slice(1, 3)).toEqual([
      {
        proposalId: 'p2',
        position: 2,
        outcome: 'rejected',
        requestedCents: 30,
        recommendedCents: 0,
        departureReason: 'Not eligible',
      },
      {
        proposalId: 'p3',
        position: 3,
        outcome: 'selected',
        requestedCents: 20,
        recommendedCents: 15,
        departureReason: 'Fits what is left',
      },
    ]);
  });
});

const reasonRequired = { code: 'REASON_REQUIRED', facts: {} };
const belowGates = { code: 'BELOW_GATES', facts: { proposalId: 'low' } };
const contradiction = (path: string, rule: string) => ({
  code: 'VALIDATION_FAILED',
  facts: { fields: [{ path, rule }] },
});
const exceeded = (usedCents: number) => ({ code: 'ENVELOPE_EXCEEDED', facts: { usedCents, envelopeCents: 100 } });
const aboveRequest = (recommendedCents: number, requestedCents: number) => ({
  code: 'RECOMMENDED_ABOVE_REQUESTED',
  facts: { recommendedCents, requestedCents },
});

describe('checkDepartures', () => {
  it.each<[string, Departure[], unknown]>([
    ['none', [], null],
    ['a winner rejected', [depart('p1', 'rejected')], null],
    ['a winner put on the reserve list', [depart('p1', 'reserve')], null],
    ['less than requested', [depart('p1', 'selected', 59)], null],
    ['a reserve proposal for another', [depart('p2', 'reserve'), depart('p3', 'selected', 20)], null],
    ['what is left to the cent', [depart('p3', 'selected', 10)], null],
    ['a cent more than what is left', [depart('p3', 'selected', 11)], exceeded(101)],
    ['a cent more than requested', [depart('p3', 'selected', 21)], aboveRequest(21, 20)],
    ['one that misses a gate is selected', [depart('low', 'selected', 5)], belowGates],
    ['one that misses a gate is put where it could be promoted', [depart('low', 'reserve')], belowGates],
    ['one that misses a gate is rejected', [depart('low', 'rejected')], null],
    ['no reason', [depart('p1', 'rejected', 0, '')], reasonRequired],
    ['a reason of spaces', [depart('p1', 'rejected', 0, ' \u00a0')], reasonRequired],
    ['a proposal of another lot', [depart('elsewhere', 'selected', 1)], { code: 'NOT_FOUND', facts: {} }],
    [
      'money for one on the reserve list',
      [depart('p3', 'reserve', 1)],
      contradiction('departures.0.recommendedCents', 'zeroUnlessSelected'),
    ],
    [
      'money for a rejected one',
      [depart('p2', 'rejected'), depart('p1', 'rejected', 60)],
      contradiction('departures.1.recommendedCents', 'zeroUnlessSelected'),
    ],
    [
      'a negative award, to make room for another',
      [depart('p1', 'selected', -1)],
      contradiction('departures.0.recommendedCents', 'cents'),
    ],
    ['half a cent', [depart('p1', 'selected', 59.5)], contradiction('departures.0.recommendedCents', 'cents')],
    [
      'no amount at all',
      [depart('p1', 'selected', Number.NaN)],
      contradiction('departures.0.recommendedCents', 'cents'),
    ],
    [
      'the same proposal twice',
      [depart('p1', 'selected', 50), depart('p1', 'rejected')],
      contradiction('departures.1.proposalId', 'unique'),
    ],
    [
      'below the gates by decision',
      [depart('p1', 'belowGates')],
      contradiction('departures.0.outcome', 'missesNoGate'),
    ],
    [
      'the first that is not allowed is named',
      [depart('p2', 'rejected'), depart('p3', 'selected', 21), depart('p1', 'rejected', 0, '')],
      aboveRequest(21, 20),
    ],
  ])('%s', (_, departures, answer) => {
    expect(checkDepartures(ROWS, departures, { envelopeCents: 100 })).toEqual(answer);
  });
});

describe('checkDepartures where there are places instead of money', () => {
  const terms = { envelopeCents: 0, places: 2, cutOff: 'stop' } as const;
  const { rows } = applyCutOff([...rankedBuilder(0, 0, 0, 0), belowGatesBuilder('low', 0)], terms);

  it.each<[string, Departure[], unknown]>([
    ['as the ranking says', [], null],
    ['one of the reserve list for a winner', [depart('p1', 'reserve'), depart('p4', 'selected')], null],
    ['one more than there are places', [depart('p3', 'selected')], { selected: 3, places: 2 }],
  ])('%s', (_, departures, facts) => {
    expect(checkDepartures(rows, departures, terms)).toEqual(facts && { code: 'PLACES_EXCEEDED', facts });
  });
});
