/** Reads a PDF from stdin as programs that read aloud do, and writes what it says as JSON. A process of its own: the
 * reader is an ES module, which specs are not. */
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdf = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const links = (await page.getAnnotations()).flatMap(({ unsafeUrl }) => unsafeUrl ?? []);
  pages.push({
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    links,
    structure: await page.getStructTree(),
  });
}
const titles = (items) => (items ?? []).map(({ title, items: below }) => [title, titles(below)]);
process.stdout.write(
  JSON.stringify({
    title: info.Title,
    keywords: info.Keywords,
    language: info.Language,
    bookmarks: titles(await pdf.getOutline()),
    pages,
  }),
);
