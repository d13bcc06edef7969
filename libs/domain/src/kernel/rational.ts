/** Exact means: a score is a sum over a count and is never rounded before it has been compared. */
import type { Language } from './language';
import { writeDecimal } from './number-text';

export interface Rational {
  readonly numerator: number;
  /** Positive. */
  readonly denominator: number;
}

/** Builds a rational of safe integers with a positive denominator; anything else is a mistake of the caller and throws. */
export function rational(numerator: number, denominator: number): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`Not a rational number: ${numerator}/${denominator}`);
  }
  return { numerator, denominator };
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`; exact by cross-multiplication. */
export function compareRational(a: Rational, b: Rational): number {
  return Math.sign(a.numerator * b.denominator - b.numerator * a.denominator);
}

/** The exact sum. */
export function addRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Whether the value reaches a limit: 29.5 does not pass 30. Source: programme rules, section 6. */
export function atLeast(value: Rational, limit: number): boolean {
  return value.numerator >= limit * value.denominator;
}

/**
 * Prints a value with at most `decimals` places, always cut, never rounded up: what is printed can never pass a gate
 * that the exact value misses. Gives a plain decimal string, "29.66". Source: programme rules, section 6.
 */
export function rationalDecimal({ numerator, denominator }: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = (BigInt(numerator) * scale) / BigInt(denominator);
  const whole = scaled / scale;
  const rest = String(scaled % scale)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}

/** `rationalDecimal` as people read it in the language: "29.66", "29,66". Source: programme rules, section 6. */
export function formatRational(value: Rational, language: Language, decimals: number): string {
  return writeDecimal(rationalDecimal(value, decimals), language);
}
