/** Moving through a table of fields by keyboard. */

export interface GridPlace {
  /** Row of the body, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Where in the grid a field is; null for anything that is no field of a cell, such as a button. */
export function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const cell = target.closest('td');
  const row = target.closest('tr');
  return cell && row ? { row: row.sectionRowIndex, column: cell.cellIndex } : null;
}

/** The row a key leads to, which may be one beyond the last; null for keys that stay in the field. */
export function rowByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  row: number,
): number | null {
  if (key === 'ArrowDown') return row + 1;
  if (key === 'ArrowUp') return row - 1;
  return key === 'Enter' ? row + (shiftKey ? -1 : 1) : null;
}

/** Puts the focus into a field of the grid, if there is such a one. */
export function focusField(grid: HTMLElement | null, { row, column }: GridPlace): void {
  const cells = grid?.querySelectorAll('tbody tr')[row]?.querySelectorAll('td');
  cells?.[column]?.querySelector('input')?.focus();
}
