import fc from 'fast-check';
import { intervalDifference, krippendorffAlpha, ordinalDifference, type SquaredDifference } from './krippendorff';
import { isObstacle } from './statistics';

const alphaOf = (units: readonly (readonly number[])[], difference: SquaredDifference) => {
  const result = krippendorffAlpha(units, difference);
  if (isObstacle(result)) throw new Error(result.obstacle);
  return result;
};

const nominalDifference: SquaredDifference = (a, b) => Number(a !== b);

/** Krippendorff 2011, Computing Krippendorff's alpha-reliability, example C: four observers, twelve units, gaps. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const UNITS = OBSERVERS[0]!.map((_, unit) => OBSERVERS.flatMap((values) => values[unit] ?? []));

describe("Krippendorff's published example with missing data (2011, C)", () => {
  it.each([
    ['nominal', nominalDifference, '0.743'],
    ['ordinal', ordinalDifference, '0.815'],
    ['interval', intervalDifference, '0.849'],
  ] as const)('has the published alpha, %s', (_, difference, published) => {
    const { alpha, units, values } = alphaOf(UNITS, difference);
    expect([alpha.toFixed(3), units, values]).toEqual([published, 11, 40]);
  });
});

describe('alpha', () => {
  it.each([
    ['nothing was scored twice', [[70], [80]], 'tooFewProposals', { proposals: 2, sheets: 1 }],
    ['nothing was scored', [], 'tooFewProposals', { proposals: 0, sheets: 1 }],
    ['everything has one value', [[80, 80], [80, 80], [70]], 'noVariation', { proposals: 2 }],
  ] as const)('says why there is none: %s', (_, units, code, facts) => {
    expect(krippendorffAlpha(units, intervalDifference)).toEqual({ obstacle: code, facts });
  });

  it('is 1 where all agree, and below 0 where they disagree systematically', () => {
    expect(alphaOf([[70, 70], [80, 80, 80], [90]], intervalDifference)).toEqual({ alpha: 1, units: 2, values: 5 });
    expect(
      alphaOf(
        [
          [70, 80],
          [80, 70],
        ],
        intervalDifference,
      ).alpha,
    ).toBeLessThan(0);
  });

  it('is never above 1, whatever the order and however the points are shifted', () => {
    const unit = fc.array(fc.integer({ min: 8, max: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (units, shift) => {
        const result = krippendorffAlpha(units, intervalDifference);
        fc.pre(!isObstacle(result));
        const { alpha } = alphaOf(units, intervalDifference);
        const shifted = units.toReversed().map((values) => values.map((value) => value + shift).toReversed());
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alphaOf(shifted, intervalDifference).alpha).toBeCloseTo(alpha, 9);
      }),
    );
  });
});
