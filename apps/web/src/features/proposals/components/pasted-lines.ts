import { type BudgetHeading, type BudgetLine, type Language, parseAmount, parseQuantity } from '@trilot/domain';
import { newId } from './lists';

export interface PastedLines {
  readonly lines: readonly BudgetLine[];
  /** Field path → text that could not be read, as typed. */
  readonly unread: Readonly<Record<string, string>>;
}

/** Cells copied from a spreadsheet, separated by tabs; null for ordinary text. */
export function pastedCells(text: string): readonly (readonly string[])[] | null {
  if (!text.includes('\t')) return null;
  return text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('\t').map((cell) => cell.trim()));
}

/**
 * Budget lines from spreadsheet cells: description, unit, number of units, unit value. Numbers are read as strictly as
 * typed ones; what cannot be read is kept as text beside its line.
 *
 * @param firstId id of the first line
 */
export function pastedLines(
  cells: readonly (readonly string[])[],
  heading: BudgetHeading,
  language: Language,
  firstId: string,
): PastedLines {
  const unread: Record<string, string> = {};
  const lines = cells.map(([description = '', unit = '', quantity = '', unitValue = ''], row): BudgetLine => {
    const id = row === 0 ? firstId : newId();
    const units = parseQuantity(quantity, language);
    const value = parseAmount(unitValue, language);
    if ('code' in units && quantity !== '') unread[`budget.${id}.quantity`] = quantity;
    if ('code' in value && unitValue !== '') unread[`budget.${id}.unitValue`] = unitValue;
    return {
      id,
      heading,
      description,
      unit,
      quantityHundredths: 'code' in units ? null : units.hundredths,
      unitCents: 'code' in value ? null : value.cents,
      priority: null,
    };
  });
  return { lines, unread };
}
