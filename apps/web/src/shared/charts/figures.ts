/** How estimates are written: rounded, unlike anything that decides. */
import { writeDecimal, writePercent } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';

const MINUS = '\u2212';

/** "12.3", "−0.45"; rounded to so many places. */
export function writeEstimate(value: number, digits: number, language: InterfaceLanguage): string {
  const fixed = value.toFixed(digits);
  // what is rounded to nothing has no sign
  const unsigned = fixed.replace('-', '');
  return `${value < 0 && Number(unsigned) !== 0 ? MINUS : ''}${writeDecimal(unsigned, language)}`;
}

/** The same, with its sign always written. */
export function writeEffect(value: number, digits: number, language: InterfaceLanguage): string {
  const written = writeEstimate(value, digits, language);
  return Number(value.toFixed(digits)) > 0 ? `+${written}` : written;
}

/** "12%"; rounded. @param whole not 0 */
export function writeRatio(part: number, whole: number, language: InterfaceLanguage): string {
  return writePercent(((100 * part) / whole).toFixed(0), language);
}
