/** Files the product makes, read as somebody else's programs would. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';

/** An element of the structure of a page; a leaf has content instead of children. */
export interface StructureNode {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly StructureNode[];
}

export type Bookmark = readonly [title: string, below: readonly Bookmark[]];

export interface ReadPdf {
  readonly title: string;
  readonly keywords: string;
  readonly language: string;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: readonly {
    readonly text: string;
    readonly links: readonly string[];
    readonly structure: StructureNode;
  }[];
}

/** What a PDF says. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const reader = spawn(process.execPath, [path.join(__dirname, 'read-pdf.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  reader.stdin.end(bytes);
  return JSON.parse(await text(reader.stdout)) as ReadPdf;
}

/** Everything a PDF says, words parted by single spaces: lines end where the page does. */
export function pdfText({ pages }: ReadPdf): string {
  return pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The parts of a Word file by name, as XML. */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Everything the body of a Word file says, with the signs XML writes otherwise as they are. */
export function wordText(bytes: Uint8Array): string {
  const body = wordParts(bytes)['word/document.xml'] ?? '';
  return body
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
