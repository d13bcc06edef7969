import { belowGatesBuilder, rankedBuilder } from '../testing';
import { applyCutOff } from './cut-off';
import { checkDepartures, outcomesFor, proposedDecisions } from './departures';
import { preselect, preselectionLimit } from './preselection';

const TERMS = { cutOff: 'skip', envelopeCents: 10_000_000, places: null, preselectionBp: 20_000 } as const;

describe('preselect', () => {
  it.each([
    ['the limit reached to the cent', [10_000_000, 10_000_000, 1], 'invited invited notInvited'],
    ['a cent short of it: one more', [10_000_000, 9_999_999, 5_000_000, 1], 'invited invited invited notInvited'],
    ['less than the limit altogether', [1, 2], 'invited invited'],
    ['one request beyond it', [25_000_000, 1], 'invited notInvited'],
    ['nobody', [], ''],
  ])('%s', (_, requests, outcomes) => {
    const { rows } = preselect(rankedBuilder(...requests), TERMS);
    expect(rows.map(({ outcome }) => outcome).join(' ')).toBe(outcomes);
  });

  it('recommends nothing yet and adds the requests of the invited up', () => {
    const { rows, usedCents, leftCents } = preselect(rankedBuilder(12_000_000, 9_000_000, 1_000_000), TERMS);
    expect(rows.map(({ recommendedCents, runningCents, reason }) => [recommendedCents, runningCents, reason])).toEqual([
      [0, 12_000_000, 'withinMultiple'],
      [0, 21_000_000, 'withinMultiple'],
      [0, 21_000_000, 'multipleReached'],
    ]);
    expect([usedCents, leftCents]).toEqual([21_000_000, 0]);
  });

  it('invites nobody below a gate', () => {
    const { rows } = preselect([...rankedBuilder(1), belowGatesBuilder('p2', 1)], TERMS);
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['invited', 'withinMultiple'],
      ['belowGates', 'gate'],
    ]);
  });

  it('counts places where the call gives these instead of money', () => {
    const terms = { ...TERMS, envelopeCents: 0, places: 1 };
    const { rows } = preselect(rankedBuilder(0, 0, 0), terms);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['invited', 'invited', 'notInvited']);
  });

  it('is the cut-off of a ranking that has a multiple', () => {
    const ranked = rankedBuilder(10_000_000, 10_000_000, 1);
    expect(applyCutOff(ranked, TERMS)).toEqual(preselect(ranked, TERMS));
  });
});

it.each([
  ['200 % of 100,000.00', 10_000_000, 20_000, 20_000_000],
  ['rounded down to a cent', 1, 15_000, 1],
  ['none without a multiple', 10_000_000, null, 0],
])('limit: %s', (_, envelopeCents, preselectionBp, limit) => {
  expect(preselectionLimit(envelopeCents, preselectionBp)).toBe(limit);
});

it('offers the outcomes of the stage: nothing below a gate is invited or selected', () => {
  expect([outcomesFor(1, false), outcomesFor(1, true), outcomesFor(null, true), outcomesFor(null, false)]).toEqual([
    ['selected', 'reserve', 'rejected'],
    ['invited', 'notInvited', 'rejected'],
    ['belowGates', 'rejected'],
    ['belowGates', 'rejected'],
  ]);
});

describe('departures from an invitation', () => {
  const { rows } = preselect([...rankedBuilder(20_000_000, 5_000_000), belowGatesBuilder('p3', 1)], TERMS);
  const departure = (proposalId: string, outcome: 'invited' | 'selected') =>
    ({ proposalId, outcome, recommendedCents: 0, reason: 'The only one of its kind' }) as const;

  it('invites one more than the multiple, with a reason', () => {
    const more = [departure('p2', 'invited')];
    expect(checkDepartures(rows, more, TERMS)).toBeNull();
    expect(proposedDecisions(rows, more).map(({ outcome, recommendedCents }) => [outcome, recommendedCents])).toEqual([
      ['invited', 0],
      ['invited', 0],
      ['belowGates', 0],
    ]);
  });

  it.each([
    ['an award at this stage', departure('p2', 'selected'), 'VALIDATION_FAILED'],
    ['an invitation below a gate', departure('p3', 'invited'), 'BELOW_GATES'],
  ])('refuses %s', (_, wanted, code) => {
    expect(checkDepartures(rows, [wanted], TERMS)?.code).toBe(code);
  });
});
