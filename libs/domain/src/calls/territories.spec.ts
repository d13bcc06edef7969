import { acceptsTerritory, checkTerritory, countryOf } from './territories';

describe('acceptsTerritory', () => {
  it.each([
    ['a place in a listed country', ['AM', 'GE'], 'GE-IM', true],
    ['a place listed itself', ['GE-IM'], 'GE-IM', true],
    ['another place of the same country', ['GE-IM'], 'GE-TB', false],
    ['a country when only one of its places is listed', ['GE-IM'], 'GE', false],
    ['a place of another country', ['AM', 'AZ', 'GE', 'MD'], 'UA-46', false],
    ['a place of which only the beginning is listed', ['UA-4'], 'UA-46', false],
    ['city and district are different codes', ['AZ-SA'], 'AZ-SAK', false],
    ['nothing is listed', [], 'GE-IM', false],
  ])('%s', (_, territories, territory, accepted) => {
    expect(acceptsTerritory({ territories }, territory)).toBe(accepted);
  });
});

describe('checkTerritory', () => {
  const lot = { number: 2, territories: ['UA'] };

  it('lets a municipality of the lot apply', () => {
    expect(checkTerritory(lot, 'UA-46')).toBeNull();
  });

  it('tells a municipality of another lot what this one accepts', () => {
    expect(checkTerritory(lot, 'AZ-MI')).toEqual({
      code: 'TERRITORY_NOT_IN_LOT',
      facts: { lot: 2, territory: 'AZ-MI', accepted: ['UA'] },
    });
  });
});

it.each([
  ['GE-IM', 'GE'],
  ['GE', 'GE'],
])('%s lies in %s', (territory, country) => {
  expect(countryOf(territory)).toBe(country);
});
