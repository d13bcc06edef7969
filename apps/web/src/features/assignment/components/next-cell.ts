/** A cell of a table by its row and column, from 0; the heads are a row and a column of it. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The cell that a key leads to from another, within a table of that size; null for other keys and at the edge. */
export function nextCell(key: string, { row, column }: Cell, size: Cell): Cell | null {
  if (key === 'Home') return column > 0 ? { row, column: 0 } : null;
  if (key === 'End') return column < size.column - 1 ? { row, column: size.column - 1 } : null;
  const step = STEPS[key];
  if (!step) return null;
  const next = { row: row + step.row, column: column + step.column };
  const inside = next.row >= 0 && next.row < size.row && next.column >= 0 && next.column < size.column;
  return inside ? next : null;
}
