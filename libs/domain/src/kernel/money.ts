/** Money is integer cents everywhere. Shares are compared by cross-multiplication, so that no rounding decides. */
import type { Language } from './language';

/** Whether `part` is at most `limitBp` basis points of `whole`; exact. Source: programme rules, section 4. */
export function isWithinShare(partCents: number, wholeCents: number, limitBp: number): boolean {
  return BigInt(partCents) * 10_000n <= BigInt(limitBp) * BigInt(wholeCents);
}

/** The largest amount that is still within a share, rounded down to a cent. */
export function largestShareCents(wholeCents: number, limitBp: number): number {
  return Number((BigInt(wholeCents) * BigInt(limitBp)) / 10_000n);
}

/** Decimal string of an amount: 6000001 → "60000.01". */
export function centsToDecimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount with its currency, as people read it in the language: "EUR 60,000.00", "60.000,00 EUR". */
export function formatAmount(cents: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
  return format.format(centsToDecimal(cents) as never);
}

/** An amount without currency, in the form that `parseAmount` reads back in the same language. */
export function formatPlainAmount(cents: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  } as never);
  return format.format(centsToDecimal(cents) as never);
}

/**
 * A share as a percentage that never contradicts a decision: more places are printed until the printed value lies on the
 * same side of the limit as the exact one, "more than" being the last resort of the caller. Plain decimal string.
 * 60,000.00 of 66,666.66 against 90 % prints as 90.00001, of 66,666.67 as 90 cut down to 89.99999. Source: section 4.
 */
export function sharePercent(partCents: number, wholeCents: number, limitBp: number): string {
  if (wholeCents === 0) return '0.00';
  const within = isWithinShare(partCents, wholeCents, limitBp);
  for (let places = 2; places <= 8; places += 1) {
    const scale = 10n ** BigInt(places);
    const numerator = BigInt(partCents) * 100n * scale;
    const exact = numerator % BigInt(wholeCents) === 0n;
    const cut = numerator / BigInt(wholeCents);
    const printed = within || exact ? cut : cut + 1n;
    const limit = (BigInt(limitBp) * scale) / 100n;
    if (within ? printed <= limit : printed > limit)
      return `${printed / scale}.${String(printed % scale).padStart(places, '0')}`;
  }
  throw new RangeError('A share cannot be this close to its limit in integer cents');
}
