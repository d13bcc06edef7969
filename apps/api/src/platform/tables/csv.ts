/** Tables as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, so that they show every letter. */
import { defusedText } from '@trilot/domain';
import { type Options, stringify } from 'csv-stringify/sync';
import { type Cell, isDigits, type Table } from './cells';

export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8';

/** A line break of either kind within a cell is quoted: only the whole delimiter would be by itself. */
const OPTIONS: Options = { record_delimiter: 'windows', quoted_match: /[\r\n]/ };
const BYTE_ORDER_MARK = '\ufeff';
/** Rows that are written at once. */
const BATCH = 500;

/** A small table whole. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
): string {
  return BYTE_ORDER_MARK + lines([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** A table of any length, as its rows come. */
export async function* csvOf({ columns, rows }: Table): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK + lines([columns.map(({ heading }) => heading)]));
  let batch: (readonly Cell[])[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield Buffer.from(lines(batch));
    batch = [];
  }
  if (batch.length > 0) yield Buffer.from(lines(batch));
}

/** Text is defused here and nowhere else; what is a number by its type stays one, a negative one too. */
function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(valueOf)),
    OPTIONS,
  );
}

function valueOf(cell: Cell): string | number | null {
  if (typeof cell === 'string') return defusedText(cell);
  return isDigits(cell) ? cell.digits : cell;
}
