import { canPromote, freedCents, freedPlaces, type LotReserve, nextPromotion, type ReserveEntry } from './promotion';

const entry = (position: number, requestedCents: number, municipalityId = `m${position}`): ReserveEntry => ({
  proposalId: `p${position}`,
  reference: `L1-${position}`,
  position,
  requestedCents,
  municipalityId,
});
const award = (awardedCents: number) => ({ awardedCents });

/** One winner of 60 has gone out of 100 that are used up but for 5; three in reserve. */
const lot: LotReserve = {
  moneyCents: 105,
  standing: [award(40)],
  ended: [award(60)],
  promoted: [],
  reserve: [entry(3, 60), entry(4, 20), entry(5, 70)],
  givesPlaces: false,
  maxAwards: null,
  awards: [],
};

describe('freedCents', () => {
  it.each<[string, Partial<LotReserve>, number]>([
    ['what the winner gives back, not what was left over', {}, 60],
    ['less what a promotion has used', { promoted: [award(20)], standing: [award(40), award(20)] }, 40],
    ['a promotion that was declined frees its own again', { promoted: [award(20)], ended: [award(60), award(20)] }, 60],
    ['never more than the lot has left', { moneyCents: 90 }, 50],
    ['nothing while every award stands', { ended: [] }, 0],
    ['never less than nothing', { moneyCents: 30 }, 0],
  ])('%s', (_, changes, cents) => {
    expect(freedCents({ ...lot, ...changes })).toBe(cents);
  });
});

it('as many places are free as ended and were not taken again', () => {
  expect(freedPlaces({ ended: [award(0), award(0)], promoted: [award(0)] })).toBe(1);
});

describe('nextPromotion', () => {
  it.each<[string, Partial<LotReserve>, string | null, unknown[]]>([
    ['the first, when it asks for exactly what is free', {}, 'p3', []],
    [
      'the next that fits, when the first asks for a cent more',
      { reserve: [entry(3, 61), entry(4, 20)] },
      'p4',
      [{ proposalId: 'p3', reason: 'doesNotFit' }],
    ],
    [
      'in the order of the ranking, whatever the order of the list',
      { reserve: [entry(5, 10), entry(4, 20)] },
      'p4',
      [],
    ],
    [
      'nobody, when nobody fits',
      { reserve: [entry(3, 61), entry(4, 62)] },
      null,
      [
        { proposalId: 'p3', reason: 'doesNotFit' },
        { proposalId: 'p4', reason: 'doesNotFit' },
      ],
    ],
    ['nobody, while every award stands, even where money was left over', { ended: [] }, null, []],
    ['nobody, when the list is empty', { reserve: [] }, null, []],
    [
      'not a municipality that has as many awards as it may win',
      { maxAwards: 1, awards: [{ municipalityId: 'm3', reference: 'L2-9' }] },
      'p4',
      [{ proposalId: 'p3', reason: 'awardLimit' }],
    ],
    ['one that may win another', { maxAwards: 2, awards: [{ municipalityId: 'm3', reference: 'L2-9' }] }, 'p3', []],
    [
      'the first, where a place is free',
      { givesPlaces: true, ended: [award(0)], reserve: [entry(7, 0), entry(9, 0)] },
      'p7',
      [],
    ],
    [
      'nobody, where every place is taken again',
      { givesPlaces: true, ended: [award(0)], promoted: [award(0)] },
      null,
      [],
    ],
  ])('%s', (_, changes, next, passedOver) => {
    const found = nextPromotion({ ...lot, ...changes });
    expect([found.next?.proposalId ?? null, found.passedOver]).toEqual([next, passedOver]);
  });
});

describe('canPromote', () => {
  it.each([
    ['the next', 'p3', null],
    ['another', 'p4', { code: 'NOT_NEXT_IN_RESERVE', facts: { next: 'L1-3' } }],
  ])('%s', (_, proposalId, refusal) => {
    expect(canPromote(nextPromotion(lot), proposalId, false)).toEqual(refusal);
  });

  it('nobody where nobody fits', () => {
    expect(canPromote({ next: null, passedOver: [] }, 'p3', false)).toEqual({ code: 'NOBODY_TO_PROMOTE', facts: {} });
  });

  it('not by somebody who has a conflict in the lot', () => {
    expect(canPromote(nextPromotion(lot), 'p3', true)).toEqual({ code: 'CONFLICT_DISQUALIFYING', facts: {} });
  });
});
