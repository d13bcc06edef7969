/** A printed document as a Word file (Office Open XML): real headings, tables with head rows, the language of each text. */
import type { Language } from '@trilot/domain';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { printable } from './printable';
import {
  type Block,
  PAGE,
  PAGES,
  passage,
  type PrintedDocument,
  type TextLanguage,
  type Words,
} from './printed-document';

/** As Word names languages: with the country, whose way of spelling it checks by. */
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  az: 'az-Latn-AZ',
  ro: 'ro-RO',
  uk: 'uk-UA',
  ka: 'ka-GE',
  hy: 'hy-AM',
};

/** Widths in twentieths of a point, on A4 with the margins below. */
const PAGE_WIDTH = 9_638;
const MARGIN = 1_134;
const LABELS = 0.3;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9C1C9' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The bytes of the document as a Word file. */
export async function renderWord(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, keywords } = document;
  const file = new Document({
    title: printable(passage(title).text),
    keywords: printable(keywords),
    creator: 'Trilot',
    lastModifiedBy: 'Trilot',
    styles: { default: stylesIn(language) },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: headOf(document) },
        footers: { default: footOf(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
          ...document.blocks.flatMap(childrenOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function stylesIn(language: Language) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '16202A' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: TAGS[language] } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(36, 0),
    heading2: heading(28, 360),
    heading3: heading(23, 200),
  };
}

function headOf({ notice }: PrintedDocument): Header {
  const said = notice ? [new TextRun({ text: printable(notice), bold: true, color: '8A1C1C', size: 18 })] : [];
  return new Header({ children: [new Paragraph({ children: said })] });
}

function footOf({ footer, pageOf }: PrintedDocument): Footer {
  const numbers = pageOf
    .split(/(\{pages?\})/)
    .map((part) => (part === PAGE ? PageNumber.CURRENT : part === PAGES ? PageNumber.TOTAL_PAGES : part));
  const small = { size: 16, color: '4A5560' };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE_WIDTH }],
        children: [
          new TextRun({ text: printable(footer), ...small }),
          new TextRun({ children: ['\t', ...numbers], ...small }),
        ],
      }),
    ],
  });
}

function childrenOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.words) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.words) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'facts':
      return [factsTable(block.facts), gap()];
    case 'table':
      return [
        new Paragraph({ keepNext: true, children: runs({ ...passage(block.caption), strong: true }) }),
        tableOf(block),
        gap(),
      ];
  }
}

/** Word runs tables into one another where no paragraph stands between them. */
const gap = () => new Paragraph({ spacing: { after: 60 }, children: [] });

function factsTable(facts: readonly (readonly [Words, Words])[]): Table {
  const columnWidths = [Math.round(PAGE_WIDTH * LABELS), Math.round(PAGE_WIDTH * (1 - LABELS))];
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: facts.map(
      ([label, value]) => new TableRow({ children: [cell({ ...passage(label), soft: true }, {}), cell(value, {})] }),
    ),
  });
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const numeric = columns.map((column) => column.numeric === true);
  const head = columns.map(({ heading }, place) =>
    cell({ ...passage(heading), strong: true }, { atEnd: numeric[place]! }),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        ({ cells, sum = false }) =>
          new TableRow({
            children: cells.map((words, place) =>
              cell(sum ? { ...passage(words), strong: true } : words, { atEnd: numeric[place]! }),
            ),
          }),
      ),
    ],
  });
}

function cell(words: Words, { atEnd = false }: { readonly atEnd?: boolean }): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: atEnd ? AlignmentType.END : AlignmentType.START,
        spacing: { after: 0 },
        children: runs(words),
      }),
    ],
  });
}

function runs(words: Words): ParagraphChild[] {
  const { text, lang, strong = false, soft = false, exact = false, href } = passage(words);
  const look = {
    bold: strong,
    ...(soft ? { color: '4A5560' } : {}),
    ...(exact ? { font: 'Consolas', size: 18 } : {}),
    ...languageOf(lang),
  };
  const lines = printable(text)
    .split('\n')
    .map((line, place) => new TextRun({ text: line, ...look, ...(place > 0 ? { break: 1 } : {}) }));
  return href ? [new ExternalHyperlink({ link: href, children: lines })] : lines;
}

/** What is in nobody knows which language is not checked for spelling. */
function languageOf(lang: TextLanguage | undefined) {
  if (lang === undefined) return {};
  return lang === 'und' ? { noProof: true } : { language: { value: TAGS[lang] } };
}
