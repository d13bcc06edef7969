/** A printed document as PDF: tagged, with bookmarks, in its language, with all its letters inside. */
import { LEADING, SIZES } from './pdf-fonts';
import { type Element, PdfSheet } from './pdf-sheet';
import { drawTable } from './pdf-table';
import { type Block, passage, type PrintedDocument, type Words } from './printed-document';

/** Share of the page that the labels of facts take. */
const LABELS = 0.3;
/** Indent of what is listed, points. */
const INDENT = 14;

/** The bytes of the document as PDF. */
export async function renderPdf(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new PdfSheet(document);
  const whole = sheet.heading('H1', document.title, SIZES.title, sheet.bookmarks);
  sheet.space(6);
  let section = whole;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      sheet.space(16);
      section = sheet.heading('H2', block.words, SIZES.section, whole);
      sheet.space(3);
    } else if (block.kind === 'heading') {
      sheet.space(9);
      sheet.heading('H3', block.words, SIZES.question, section);
      sheet.space(1);
    } else {
      drawBlock(sheet, block);
    }
  }
  return sheet.bytes();
}

function drawBlock(sheet: PdfSheet, block: Exclude<Block, { kind: 'heading' }>): void {
  switch (block.kind) {
    case 'paragraph':
      sheet.paragraph(sheet.element('P', sheet.root, block.words), block.words, SIZES.text);
      sheet.space(5);
      return;
    case 'list':
      drawList(sheet, block.items);
      return;
    case 'facts':
      drawFacts(sheet, block.facts);
      return;
    case 'table':
      sheet.space(4);
      drawTable(sheet, block);
      sheet.space(8);
  }
}

function drawList(sheet: PdfSheet, items: readonly Words[]): void {
  const list = sheet.element('L', sheet.root);
  for (const item of items) {
    const [label, body] = listItem(sheet, list, item);
    sheet.row([
      { element: label, words: '•', x: sheet.left, width: INDENT, size: SIZES.text },
      { element: body, words: item, x: sheet.left + INDENT, width: sheet.width - INDENT, size: SIZES.text },
    ]);
  }
  sheet.space(5);
}

function drawFacts(sheet: PdfSheet, facts: readonly (readonly [Words, Words])[]): void {
  const list = sheet.element('L', sheet.root);
  const labels = sheet.width * LABELS;
  for (const [name, value] of facts) {
    const [label, body] = listItem(sheet, list, value);
    const soft = { ...passage(name), soft: true };
    sheet.keep(SIZES.text * LEADING * 2);
    sheet.row([
      { element: label, words: soft, x: sheet.left, width: labels - 10, size: SIZES.text },
      { element: body, words: value, x: sheet.left + labels, width: sheet.width - labels, size: SIZES.text },
    ]);
    sheet.y += 3;
  }
  sheet.space(5);
}

function listItem(sheet: PdfSheet, list: Element, words: Words): readonly [label: Element, body: Element] {
  const item = sheet.element('LI', list);
  return [sheet.element('Lbl', item), sheet.element('LBody', item, words)];
}
