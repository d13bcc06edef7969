import fc from 'fast-check';
import { LANGUAGES } from './language';
import { formatPlainAmount, isWithinShare, largestShareCents, sharePercent } from './money';
import { parseAmount } from './parse-amount';

const cents = fc.integer({ min: 0, max: 10_000_000_000_000 });
const basisPoints = fc.integer({ min: 0, max: 10_000 });

it('an amount that is printed is read back as the same cents, in every language', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(...LANGUAGES), (amount, language) => {
      expect(parseAmount(formatPlainAmount(amount, language), language)).toEqual({ cents: amount });
    }),
  );
});

it('the largest amount within a share is within it, and a cent more is not', () => {
  fc.assert(
    fc.property(cents, basisPoints, (whole, limitBp) => {
      const largest = largestShareCents(whole, limitBp);
      expect(isWithinShare(largest, whole, limitBp)).toBe(true);
      expect(isWithinShare(largest + 1, whole, limitBp)).toBe(false);
    }),
  );
});

/** Wholes with a part within a cent of the limit, where two places would contradict the decision. */
const closeToLimit = fc
  .record({
    whole: fc.integer({ min: 1, max: 10_000_000_000_000 }),
    limitBp: fc.integer({ min: 1, max: 9_999 }),
    offset: fc.constantFrom(-1, 0, 1),
  })
  .map(({ whole, limitBp, offset }) => ({
    whole,
    limitBp,
    part: Math.max(0, largestShareCents(whole, limitBp) + offset),
  }));

it('a printed share lies on the side of the limit that the decision says', () => {
  fc.assert(
    fc.property(closeToLimit, ({ whole, limitBp, part }) => {
      const [units = '', places = ''] = sharePercent(part, whole, limitBp).split('.');
      const printed = BigInt(units + places.padEnd(6, '0'));
      const limit = BigInt(limitBp) * 10_000n;
      expect(printed <= limit).toBe(isWithinShare(part, whole, limitBp));
      expect(printed < limit).toBe(BigInt(part) * 10_000n < BigInt(limitBp) * BigInt(whole));
    }),
  );
});
