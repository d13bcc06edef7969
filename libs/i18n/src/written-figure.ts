import { type ColumnKind, formatAmount, isCanonicalCents, isCanonicalDecimal, writeDecimal } from '@trilot/domain';
import type { InterfaceLanguage } from './catalogues';

/** A figure in the reader's way of writing; text, and what is no figure, as it is. */
export function writtenFigure(kind: ColumnKind, value: string, currency: string, language: InterfaceLanguage): string {
  if (kind === 'number' && isCanonicalDecimal(value)) return writeDecimal(value, language);
  if (kind === 'money' && isCanonicalCents(value)) return formatAmount(Number(value), currency, language);
  return value;
}
