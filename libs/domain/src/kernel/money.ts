/** Money is integer cents everywhere. Shares are compared by cross-multiplication, so that no rounding decides. */
import type { Language } from './language';
import { writeDecimal, writePercent, writeWithCurrency } from './number-text';

/** Whether `part` is at most `limitBp` basis points of `whole`; exact. Source: programme rules, section 4. */
export function isWithinShare(partCents: number, wholeCents: number, limitBp: number): boolean {
  return BigInt(partCents) * 10_000n <= BigInt(limitBp) * BigInt(wholeCents);
}

/** The largest amount that is still within a share, rounded down to a cent. Source: programme rules, section 4. */
export function largestShareCents(wholeCents: number, limitBp: number): number {
  return Number((BigInt(wholeCents) * BigInt(limitBp)) / 10_000n);
}

/** Decimal string of an amount: 6000001 → "60000.01". */
export function centsToDecimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount (integer cents) with its currency (ISO 4217), as people read it in the language: "EUR 60,000.00", "60.000,00 EUR". */
export function formatAmount(cents: number, currency: string, language: Language): string {
  return writeWithCurrency(centsToDecimal(cents), currency, language);
}

/** An amount without currency, in the form that `parseAmount` reads back in the same language. */
export function formatPlainAmount(cents: number, language: Language): string {
  return writeDecimal(centsToDecimal(cents), language);
}

/** A quantity in hundredths, in the form that `parseQuantity` reads back in the same language: 250 is "2.5", "2,5". */
export function formatQuantity(hundredths: number, language: Language): string {
  return writeDecimal(centsToDecimal(hundredths).replace(/\.?0+$/, ''), language);
}

/** Places a percentage is printed with, and the most it may grow to so that it agrees with a decision. */
const PLACES = { fewest: 2, most: 6 } as const;

/**
 * A share as a percentage that never contradicts a decision, as a plain decimal string: it lies on the same side of the
 * limit (basis points) as the exact share, with more places where two do not show it. Against 90 %, 60,000.00 of
 * 66,666.66 prints as 90.00001 and of 66,666.67 as 89.999996. Source: programme rules, section 4.
 */
export function sharePercent(partCents: number, wholeCents: number, limitBp?: number): string {
  if (wholeCents === 0) return decimal(0n, PLACES.fewest);
  const [part, whole] = [BigInt(partCents), BigInt(wholeCents)];
  const side = limitBp === undefined ? 0n : sign(part * 10_000n - BigInt(limitBp) * whole);
  for (let places: number = PLACES.fewest; places <= PLACES.most; places += 1) {
    const scale = 10n ** BigInt(places);
    const rounded = (part * 200n * scale + whole) / (whole * 2n);
    const agrees = limitBp === undefined || sign(rounded * 100n - BigInt(limitBp) * scale) === side;
    if (agrees) return decimal(rounded, places);
  }
  // nearer to the limit than the last place: cut or raised to the side it lies on
  const cut = (part * 100n * 10n ** BigInt(PLACES.most)) / whole;
  return decimal(side > 0n ? cut + 1n : cut, PLACES.most);
}

/** `sharePercent` as people read it in the language: "90.00%", "90,00 %". Source: programme rules, section 4. */
export function formatShare(partCents: number, wholeCents: number, language: Language, limitBp?: number): string {
  return writePercent(sharePercent(partCents, wholeCents, limitBp), language);
}

/** An integer of the given number of decimal places: 9000 with two is "90.00". */
function decimal(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const sign = (value: bigint): bigint => (value > 0n ? 1n : value < 0n ? -1n : 0n);
