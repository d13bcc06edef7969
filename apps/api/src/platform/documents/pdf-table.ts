/** Tables of a PDF: columns as wide as what stands in them asks for, the head repeated on every page. */
import { LEADING, lookOf, SIZES } from './pdf-fonts';
import type { Cell, PdfSheet } from './pdf-sheet';
import { printable } from './printable';
import { type Block, passage, type TableColumn, type Words } from './printed-document';

type Table = Extract<Block, { kind: 'table' }>;

/** Space between columns, points. */
const GAP = 10;
/** Space above and below a row, points. */
const PAD = 3;
/** Height of a row of one line, points: what it takes at the least. */
const ROW = SIZES.table * LEADING + 2 * PAD;
/** A table that is no higher stays on one page, points. */
const TOGETHER = 330;
/** A table with fewer columns is only as wide as it has to be: a figure stands near to what it belongs to. */
const FULL_WIDTH_FROM = 4;
/** A word counts as so wide at the most when columns share the page, points; a longer one is cut. */
const LONGEST_WORD = 110;

/** Draws a table. */
export function drawTable(sheet: PdfSheet, table: Table): void {
  const widths = columnWidths(sheet, table);
  const tableWidth = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const cellsOf = (words: readonly Words[]): Omit<Cell, 'element'>[] =>
    words.map((cell, place) => ({
      words: cell,
      x: sheet.left + widths.slice(0, place).reduce((sum, width) => sum + width + GAP, 0),
      width: widths[place]!,
      size: SIZES.table,
      atEnd: table.columns[place]?.numeric === true,
    }));
  const head = cellsOf(table.columns.map(({ heading }) => ({ ...passage(heading), strong: true })));
  const repeatHead = () => {
    sheet.repeated(head);
    sheet.y += PAD;
    sheet.rule(tableWidth);
    sheet.y += PAD;
  };

  const height = (table.rows.length + 2) * ROW;
  sheet.keep(height <= TOGETHER ? height : 5 * ROW);
  const element = sheet.element('Table', sheet.root);
  const caption = sheet.element('Caption', element, table.caption);
  sheet.paragraph(caption, { ...passage(table.caption), strong: true }, SIZES.table);
  sheet.y += PAD;
  drawRow(
    head.map((cell) => ({ ...cell, type: 'TH' as const, scope: 'Column' as const })),
    element,
  );
  for (const { cells, sum } of table.rows) {
    const said = cells.map((cell) => (sum ? { ...passage(cell), strong: true } : cell));
    drawRow(
      cellsOf(said).map((cell, place) =>
        place === 0 ? { ...cell, type: 'TH' as const, scope: 'Row' as const } : { ...cell, type: 'TD' as const },
      ),
      element,
    );
  }

  function drawRow(
    cells: readonly (Omit<Cell, 'element'> & { readonly type: 'TH' | 'TD'; readonly scope?: 'Column' | 'Row' })[],
    parent: typeof element,
  ): void {
    const row = sheet.element('TR', parent);
    sheet.row(
      cells.map((cell) => ({ ...cell, element: sheet.element(cell.type, row, cell.words, cell.scope) })),
      repeatHead,
    );
    sheet.y += PAD;
    sheet.rule(tableWidth);
    sheet.y += PAD;
  }
}

/** Every column gets its longest word; what is left goes to those that would like more, by how much more. */
function columnWidths(sheet: PdfSheet, { columns, rows }: Table): number[] {
  const room = sheet.width - (columns.length - 1) * GAP;
  const wishes = columns.map((column, place) =>
    wishOf(
      sheet,
      column,
      rows.map(({ cells }) => cells[place] ?? ''),
    ),
  );
  const least = wishes.reduce((sum, { word }) => sum + word, 0);
  if (least > room) return wishes.map(({ word }) => (word / least) * room);
  const more = wishes.reduce((sum, { whole, word }) => sum + whole - word, 0);
  const share = more === 0 ? 0 : Math.min(1, (room - least) / more);
  const widths = wishes.map(({ whole, word }) => word + (whole - word) * share);
  if (columns.length < FULL_WIDTH_FROM) return widths;
  // what nobody asks for goes to the first column, which names the rows
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, place) => (place === 0 ? width + left : width));
}

/** Width of the longest word of a column, and of its longest line; a figure is one word. */
function wishOf(sheet: PdfSheet, { heading, numeric = false }: TableColumn, cells: readonly Words[]) {
  const widest = (words: Words, between: RegExp) => {
    const look = lookOf({ ...passage(words), strong: true }, SIZES.table);
    const parts = printable(passage(words).text).split(between);
    return Math.max(...parts.map((part) => sheet.measure(part, look)));
  };
  const figures = Math.max(0, ...cells.map((cell) => widest(cell, numeric ? /\n/ : /\s/)));
  const longest = Math.max(widest(heading, /\s/), figures);
  const word = numeric ? longest : Math.min(longest, LONGEST_WORD);
  const whole = Math.max(...[heading, ...cells].map((cell) => widest(cell, /\n/)));
  return { word, whole: Math.max(word, Math.min(whole, sheet.width)) };
}
