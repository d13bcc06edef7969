import { callBuilder, lotBuilder } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { placesOf, rankingRules } from './ranking-input';

const expecting = (max: number) => lotBuilder(1, { expectedProjects: { min: 1, max } });

it.each([
  ['a call that gives grants, whatever it expects', callBuilder(), expecting(12), null],
  ['a call without a grant', callBuilder({ budget: null }), expecting(12), 12],
  ['a call without a grant that leaves the number open', callBuilder({ budget: null }), lotBuilder(1), null],
])('places of %s', (_, call, lot, places) => {
  expect(placesOf(call, lot)).toBe(places);
});

it('ranks a lot by what the call publishes', () => {
  const call = callBuilder({ budget: null, cutOff: 'stop', tieBreaks: ['smallerRequest', 'draw'] });
  expect(rankingRules(call, lotBuilder(2, { expectedProjects: { min: 2, max: 3 } }))).toEqual({
    grid: SMALL_GRANT_GRID,
    tieBreaks: ['smallerRequest', 'draw'],
    cutOff: 'stop',
    envelopeCents: 48_000_000,
    places: 3,
    preselectionBp: null,
  });
});
