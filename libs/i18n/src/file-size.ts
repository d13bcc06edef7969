import { formatQuantity } from '@trilot/domain';
import type { InterfaceLanguage } from './catalogues';
import type { Translator } from './translator';

const MEGABYTE = 1_000_000;

/** A size in bytes as people say it: "340 kB", "1.5 MB"; never smaller than it is by more than half a step. */
export function fileSize(bytes: number, t: Translator, language: InterfaceLanguage): string {
  if (bytes < MEGABYTE) return t('common.size.kilobytes', { size: Math.max(1, Math.ceil(bytes / 1_000)) });
  // hundredths, of which one decimal is shown; up, so that what is too large never looks as if it fitted
  return t('common.size.megabytes', { size: formatQuantity(Math.ceil(bytes / 100_000) * 10, language) });
}
