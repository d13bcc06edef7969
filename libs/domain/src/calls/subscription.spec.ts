import { checkSubscription, concernsTerritories, type SubscriptionFacts, wantsCall } from './subscription';

const LOTS = [
  { kind: 'geographic', territories: ['AZ-MI', 'GE-IM'] },
  { kind: 'horizontal', territories: ['MD'] },
] as const;

describe('wantsCall', () => {
  it.each<[string, readonly string[], 'geographic' | 'horizontal' | null, boolean]>([
    ['nothing chosen', [], null, true],
    ['a country whose territory is listed', ['GE'], null, true],
    ['a country that is listed whole', ['MD'], null, true],
    ['one of several countries', ['UA', 'AZ'], null, true],
    ['a country that is not there', ['UA'], null, false],
    ['a territory is no country', ['AZ-MI'], null, false],
    ['a kind', [], 'horizontal', true],
    ['a kind for a country', ['MD'], 'horizontal', true],
    ['a kind that another lot has for the country', ['AZ'], 'horizontal', false],
  ])('%s', (_, countries, lotKind, wanted) => {
    expect(wantsCall({ countries, lotKind }, LOTS)).toBe(wanted);
  });

  it('is never so of a call without a lot', () => {
    expect(wantsCall({ countries: [], lotKind: null }, [])).toBe(false);
  });
});

describe('concernsTerritories', () => {
  it.each<[string, readonly string[], boolean]>([
    ['a territory that is listed', ['GE-IM'], true],
    ['one of a country that is listed whole', ['MD-CU'], true],
    ['one of several', ['UA-46', 'AZ-MI'], true],
    ['another territory of the same country', ['GE-TB'], false],
    ['no municipality at all', [], true],
  ])('%s', (_, territories, concerned) => {
    expect(concernsTerritories(territories, LOTS)).toBe(concerned);
  });
});

describe('checkSubscription', () => {
  const ASKED = { askedAt: '2027-04-05T14:00:00.000Z', confirmedAt: null };
  it.each<[string, SubscriptionFacts | null, string, boolean]>([
    ['at the end of its time', ASKED, '2027-04-12T14:00:00.000Z', true],
    ['a millisecond later', ASKED, '2027-04-12T14:00:00.001Z', false],
    ['once it stands', { ...ASKED, confirmedAt: '2027-04-06T14:00:00.000Z' }, '2029-01-01T00:00:00.000Z', true],
    ['unknown', null, '2027-04-06T14:00:00.000Z', false],
  ])('%s', (_, subscription, now, good) => {
    expect(checkSubscription(subscription, now)).toEqual(good ? null : { code: 'SUBSCRIPTION_VOID', facts: {} });
  });
});
