import { awardsByCountry } from './countries';

it('counts the projects of each country, the most first, with what they are awarded', () => {
  expect(
    awardsByCountry([
      { territory: 'UA-46', awardedCents: 100 },
      { territory: 'AZ-MI', awardedCents: 200 },
      { territory: 'AZ-GA', awardedCents: 300 },
      { territory: 'GE-IM', awardedCents: 400 },
    ]),
  ).toEqual([
    { country: 'AZ', count: 2, awardedCents: 500 },
    { country: 'GE', count: 1, awardedCents: 400 },
    { country: 'UA', count: 1, awardedCents: 100 },
  ]);
});

it('shows no sum where amounts are not published, and nothing where places are not', () => {
  expect(awardsByCountry([{ territory: 'AZ-MI' }])).toEqual([{ country: 'AZ', count: 1, awardedCents: null }]);
  expect(awardsByCountry([{ title: 'A square' }])).toEqual([]);
});
