import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { ownScoring } from './own-scoring';

const own = (...sheets: readonly (readonly number[])[]) => ownScoring(SMALL_GRANT_GRID.scale, sheets);

describe("one's own scoring", () => {
  it('has distribution, mean and spread of all scores, and the mean of each sheet in order', () => {
    expect(own([1, 5], [3, 3])).toEqual({
      counts: [1, 0, 2, 0, 1],
      scores: 4,
      extreme: 2,
      means: [3, 3],
      mean: 3,
      spread: Math.sqrt(8 / 3),
      drift: null,
    });
  });

  it('says nothing without a sheet', () => {
    expect(own()).toMatchObject({ counts: [0, 0, 0, 0, 0], means: [], mean: null, spread: null, drift: null });
  });

  it.each([
    ['three sheets say nothing yet', [[4], [3], [2]], null],
    [
      'half a score up is milder',
      [
        [3, 3],
        [3, 3],
        [4, 3],
        [4, 3],
      ],
      { earlier: 3, later: 3.5, direction: 'milder' },
    ],
    ['half a score down is stricter', [[4], [4], [3, 4], [3, 4]], { earlier: 4, later: 3.5, direction: 'stricter' }],
    [
      'less is steady',
      [
        [3, 3, 3],
        [3, 3, 3],
        [4, 3, 3],
        [4, 3, 3],
      ],
      { earlier: 3, later: 10 / 3, direction: 'steady' },
    ],
    [
      'the middle sheet of five is in no half',
      [[3], [3], [1], [3], [3]],
      { earlier: 3, later: 3, direction: 'steady' },
    ],
  ] as const)('drift: %s', (_, sheets, drift) => {
    expect(own(...sheets).drift).toEqual(drift);
  });
});
