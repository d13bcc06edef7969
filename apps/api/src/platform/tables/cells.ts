/** What stands in a table that is given out: text that stays text, and numbers that stay exact. */
import { centsToDecimal } from '@trilot/domain';

/** An exact number by its digits: it is never a float on its way into a table. */
export interface Digits {
  readonly digits: string;
  /** Shown with two places and groups of thousands where a table can say so. */
  readonly money: boolean;
}

/** `null` is an empty cell. */
export type Cell = string | number | Digits | null;

export const moneyCell = (cents: number | null): Cell =>
  cents === null ? null : { digits: centsToDecimal(cents), money: true };

/** @param digits a decimal number, "29.6666" */
export const exactCell = (digits: string): Cell => ({ digits, money: false });

export const isDigits = (cell: Cell): cell is Digits => typeof cell === 'object' && cell !== null;

export interface Column {
  readonly heading: string;
  /** Width in letters, where a table has widths. */
  readonly width: number;
}

/** A table whose rows come as they are read, so that none is ever held whole. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}
