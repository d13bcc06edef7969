import { foundBy } from './screening-filter';
import type { ScreenedProposal } from './screenings';

const proposal = {
  reference: 'UM-2026-0007',
  title: 'İşıqlı küçələr',
  municipalityName: 'Qızılağac',
} as ScreenedProposal;

describe('finding a proposal in the list of a lot', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['0007', true],
    ['um-2026', true],
    [' küçə ', true],
    ['IŞIQLI', false],
    ['İŞIQLI', true],
    ['qizil', false],
    ['QIZIL', true],
    ['0008', false],
  ])('by "%s": %s', (search, found) => expect(foundBy(search, 'az')(proposal)).toBe(found));
});
