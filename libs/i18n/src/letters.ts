/** Letters and notices are written by the server: all languages are at hand there, and no page loads them. */
import type { Catalogue, InterfaceLanguage } from './catalogues';
import { letters as az } from './messages/letters/az';
import { letters as en } from './messages/letters/en';
import { letters as hy } from './messages/letters/hy';
import { letters as ka } from './messages/letters/ka';
import { letters as ro } from './messages/letters/ro';
import { letters as uk } from './messages/letters/uk';

const LETTERS: Readonly<Record<InterfaceLanguage, Catalogue>> = { en, az, ro, uk, ka, hy };

/** The texts of letters and notices in a language. */
export function lettersIn(language: InterfaceLanguage): Catalogue {
  return LETTERS[language];
}
