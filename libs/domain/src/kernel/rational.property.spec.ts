import fc from 'fast-check';
import { atLeast, compareRational, rational, rationalDecimal } from './rational';

const mean = fc
  .record({ sum: fc.integer({ min: 0, max: 1_000_000 }), count: fc.integer({ min: 1, max: 50 }) })
  .map(({ sum, count }) => rational(sum, count));

it('a printed mean never passes a gate that the exact mean misses', () => {
  fc.assert(
    fc.property(mean, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 4 }), (value, gate, decimals) => {
      expect(Number(rationalDecimal(value, decimals)) >= gate).toBe(atLeast(value, gate));
    }),
  );
});

it('the order of means is total: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(mean, mean, mean, (a, b, c) => {
      expect(compareRational(a, b) + compareRational(b, a)).toBe(0);
      const [low, middle, high] = [a, b, c].sort(compareRational);
      expect(compareRational(low!, middle!)).toBeLessThanOrEqual(0);
      expect(compareRational(low!, high!)).toBeLessThanOrEqual(0);
    }),
  );
});

it('adding the mean itself as one more sheet changes nothing', () => {
  fc.assert(
    fc.property(mean, fc.integer({ min: 1, max: 9 }), ({ numerator, denominator }, times) => {
      const same = rational(numerator * times, denominator * times);
      expect(compareRational(rational(numerator, denominator), same)).toBe(0);
    }),
  );
});
