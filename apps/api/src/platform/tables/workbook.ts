/**
 * Tables as one spreadsheet (Office Open XML, ECMA-376), written while their rows come. Text is typed as text and never as
 * a formula, and numbers are written by their digits.
 */
import type { Readable } from 'node:stream';
import { beginsFormula } from '@trilot/domain';
import { type ArchiveEntry, zipOf } from '../archive/zip';
import { xmlText } from '../xml/xml-text';
import { type Cell, type Column, isDigits, type Table } from './cells';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a cell takes at the most, in units of UTF-16, and a sheet, in rows. */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
/** Rows that are written at once. */
const BATCH = 200;

/** Formats of cells, as places in `cellXfs`. */
const STYLE = { plain: 0, heading: 1, money: 2, guarded: 3 } as const;

/** @param at instant (ISO 8601) that the file bears */
export function workbookOf(tables: readonly Table[], at: string): Readable {
  return zipOf(partsOf(tables), at);
}

function* partsOf(tables: readonly Table[]): Generator<ArchiveEntry> {
  yield part('[Content_Types].xml', contentTypes(tables.length));
  yield part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  yield part('xl/workbook.xml', workbook(tables));
  yield part(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...tables.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  yield part('xl/styles.xml', STYLES);
  for (const [place, table] of tables.entries()) {
    yield { path: `xl/worksheets/sheet${place + 1}.xml`, content: sheet(table) };
  }
}

function part(path: string, xml: string): ArchiveEntry {
  return { path, content: [Buffer.from(HEAD + xml)] };
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/styles.xml', 'styles+xml'],
    ...Array.from({ length: sheets }, (_, place) => [`/xl/worksheets/sheet${place + 1}.xml`, 'worksheet+xml']),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${CONTENT}.${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/**
 * Plain, bold, an amount (format 4 is #,##0.00 as the reader's country writes it), and text that would be taken for a
 * formula if somebody typed it: it stays text also after it has been edited.
 */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The heading stays in sight, and rows can be filtered by it. */
async function* sheet({ name, columns, rows }: Table): AsyncGenerator<Buffer> {
  const widths = columns.map(
    ({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  let xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${headingRow(columns)}`;
  let count = 1;
  for await (const row of rows) {
    count += 1;
    if (count > MOST_ROWS) throw new Error(`The sheet ${name} has more rows than a spreadsheet takes`);
    xml += `<row r="${count}">${row.map((cell, place) => cellXml(cell, `${letters(place)}${count}`)).join('')}</row>`;
    if (count % BATCH !== 0) continue;
    yield Buffer.from(xml);
    xml = '';
  }
  const filter = `<autoFilter ref="A1:${letters(columns.length - 1)}${count}"/>`;
  yield Buffer.from(`${xml}</sheetData>${filter}</worksheet>`);
}

function headingRow(columns: readonly Column[]): string {
  const cells = columns.map(({ heading }, place) => textXml(heading, `${letters(place)}1`, STYLE.heading));
  return `<row r="1">${cells.join('')}</row>`;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textXml(cell, at, beginsFormula(cell) ? STYLE.guarded : STYLE.plain);
  if (!isDigits(cell)) return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}"${cell.money ? ` s="${STYLE.money}"` : ''}><v>${cell.digits}</v></c>`;
}

function textXml(text: string, at: string, style: number): string {
  const kept = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  // programs read _x0041_ as a letter by its number: what was typed so is told apart
  const plain = xmlText(kept).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return `<c r="${at}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${plain}</t></is></c>`;
}

/** A, B, … Z, AA: the name of a column by its place from 0. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
