/** What a form on paper is made of: headings, hints, and boxes that hold the places to fill in. */
import { type FieldShape, type FormControl, inFile, tagMark } from '@trilot/domain';
import type { InterfaceLanguage, Translator } from '@trilot/i18n';
import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { printable } from '../../platform/documents/printable';
import { fieldCell, type FieldContent, type FieldDescription, type FieldOption } from '../../platform/word/field-cell';

const INK = { quiet: '5B6470', field: 'F4F1EA', line: 'B9B3A5', head: 'E7EDF0' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** Space within a cell, in twentieths of a point. */
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** A cell of a table: words, or a place to fill in. */
export type Cell =
  | { readonly kind: 'head' | 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldDescription };

/** Puts a form together, place by place; every place is filled in once. */
export class FormFrame {
  private readonly texts: ReadonlyMap<string, string>;
  private ids = 0;

  constructor(
    readonly t: Translator,
    readonly language: InterfaceLanguage,
    controls: readonly FormControl[],
  ) {
    this.texts = new Map(controls.map(({ tag, text }) => [tag, inFile(text)]));
  }

  /** The place of a tag with what stands in it. @param options what a choice offers; only then is it one */
  field(
    { kind }: FieldShape,
    tag: string,
    title: string,
    { options = [], fixed = true }: { readonly options?: readonly FieldOption[]; readonly fixed?: boolean } = {},
  ): Cell {
    const text = this.texts.get(tag) ?? '';
    const prompt = this.t(
      kind === 'date'
        ? 'formFile.prompt.date'
        : options.length > 0
          ? 'formFile.prompt.choose'
          : 'formFile.prompt.write',
    );
    const content = contentOf(kind, text, prompt, options);
    return { kind: 'field', field: { tag, mark: tagMark(tag), title, prompt, fixed, content } };
  }

  /** One place over the width of the page. */
  box(field: Cell): readonly FileChild[] {
    return this.table([1], [[field]]);
  }

  /** Places with their names before them, one below the other. */
  namedBoxes(rows: readonly (readonly [name: string, field: Cell])[]): readonly FileChild[] {
    return this.table(
      [3, 7],
      rows.map(([text, field]) => [{ kind: 'words', text }, field]),
    );
  }

  /** Boxes to tick, each before what it says. */
  ticks(rows: readonly (readonly [name: string, field: Cell])[]): readonly FileChild[] {
    return this.table(
      [1, 19],
      rows.map(([text, field]) => [field, { kind: 'words', text }]),
    );
  }

  /** A table of places under heads. @param shares of the width, column by column, in any unit */
  grid(shares: readonly number[], heads: readonly string[], rows: readonly (readonly Cell[])[]): readonly FileChild[] {
    return this.table(shares, [heads.map((text): Cell => ({ kind: 'head', text })), ...rows]);
  }

  private table(shares: readonly number[], rows: readonly (readonly Cell[])[]): readonly FileChild[] {
    const all = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => Math.floor((share * PAGE_WIDTH) / all));
    return [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        layout: TableLayoutType.FIXED,
        columnWidths: widths,
        rows: rows.map(
          (cells) =>
            new TableRow({
              tableHeader: cells[0]?.kind === 'head',
              children: cells.map((cell, column) => this.cell(cell, widths[column]!)),
            }),
        ),
      }),
      new Paragraph({ spacing: { after: 120 }, children: [] }),
    ];
  }

  private cell(cell: Cell, width: number): TableCell {
    const frame = {
      borders: BORDERS,
      margins: MARGINS,
      verticalAlign: cell.kind === 'field' ? VerticalAlign.TOP : VerticalAlign.CENTER,
      width: { size: width, type: WidthType.DXA },
      shading: { fill: FILLS[cell.kind] },
    } as const;
    if (cell.kind === 'field') {
      this.ids += 1;
      return fieldCell(this.ids, cell.field, frame);
    }
    const run = new TextRun({ text: printable(cell.text), bold: cell.kind === 'head' });
    return new TableCell({ ...frame, children: [new Paragraph({ children: [run] })] });
  }
}

/** Between the margins of an A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9_638;
const FILLS: Readonly<Record<Cell['kind'], string>> = { head: INK.head, words: 'FFFFFF', field: INK.field };

function contentOf(
  kind: FieldShape['kind'],
  text: string,
  prompt: string,
  options: readonly FieldOption[],
): FieldContent {
  if (kind === 'tick') return { kind, ticked: text !== '' };
  if (kind === 'date' || kind === 'lines') return { kind, text };
  if (options.length === 0) return { kind: 'text', text };
  const none = options.some(({ id }) => id === '') ? [] : [{ id: '', label: prompt }];
  const gone = text === '' || options.some(({ id }) => id === text) ? [] : [{ id: text, label: text }];
  return { kind: 'option', options: distinct([...none, ...options, ...gone]), text };
}

/** Word tells options apart by their words: the second of the same words has a number. */
function distinct(options: readonly FieldOption[]): readonly FieldOption[] {
  const taken = new Map<string, number>();
  return options.map(({ id, label }) => {
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    return { id, label: count === 1 ? label : `${label} (${count})` };
  });
}

export const words = (text: string): TextRun => new TextRun({ text: printable(text) });

export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
  return new Paragraph({ heading: levels[level - 1]!, keepNext: true, children: [words(text)] });
}

/** What helps to fill in the next place; nothing for nothing. */
export function hint(text: string): Paragraph[] {
  if (text === '') return [];
  const run = new TextRun({ text: printable(text), color: INK.quiet, size: 19 });
  return [new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [run] })];
}

export function paragraph(...children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children });
}
