/** Krippendorff's alpha: agreement of evaluators where not everybody has scored everything. */
import { type Obstacle, obstacle } from './statistics';

/** Squared difference of two values. @param counts how often each value occurs among those that can be paired */
export type SquaredDifference = (a: number, b: number, counts: ReadonlyMap<number, number>) => number;

/** Of values whose distances mean something: points. */
export const intervalDifference: SquaredDifference = (a, b) => (a - b) ** 2;

/** Of values of which only the order means something: scores on a scale. */
export const ordinalDifference: SquaredDifference = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = 0;
  for (const [value, count] of counts) if (value >= low && value <= high) between += count;
  return (between - ((counts.get(a) ?? 0) + (counts.get(b) ?? 0)) / 2) ** 2;
};

export interface Alpha {
  /** 1 is full agreement, 0 what chance would give; negative where evaluators disagree systematically. */
  readonly alpha: number;
  /** Units with two values at least; the others say nothing about agreement. */
  readonly units: number;
  /** Values of those units. */
  readonly values: number;
}

/**
 * Krippendorff's alpha, one less the observed over the expected disagreement; units may have different numbers of values.
 * Source: Krippendorff 2011, Computing Krippendorff's alpha-reliability; programme rules, section 7.
 * @param units the values each unit was given, in any order
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  difference: SquaredDifference,
): Alpha | Obstacle {
  const paired = units.filter((values) => values.length > 1);
  const values = paired.flat();
  if (paired.length === 0) return obstacle('tooFewProposals', { proposals: units.length, sheets: 1 });
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts];
  const expected = sumOver(distinct, ([a, inA]) =>
    sumOver(distinct, ([b, inB]) => (a === b ? 0 : inA * inB * difference(a, b, counts))),
  );
  if (expected === 0) return obstacle('noVariation', { proposals: paired.length });
  const observed = sumOver(
    paired,
    (unit) => sumOver(unit, (a) => sumOver(unit, (b) => difference(a, b, counts))) / (unit.length - 1),
  );
  return { alpha: 1 - ((values.length - 1) * observed) / expected, units: paired.length, values: values.length };
}

function sumOver<T>(items: readonly T[], term: (item: T) => number): number {
  return items.reduce((sum, item) => sum + term(item), 0);
}
