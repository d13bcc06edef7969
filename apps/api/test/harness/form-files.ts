/** Form files as people take them along, fill them in and bring them back: Word documents, edited as Word leaves them. */
import { tagMark } from '@trilot/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormFileReadingView } from '../../src/capabilities/proposals/form-file.dto';
import type { Answer, Client } from './client';
import type { World } from './world';

export const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const DOCUMENT = 'word/document.xml';

/** Downloads a form; fails where it is refused. */
export async function takeForm(client: Client, { id }: { id: string }, language = 'en'): Promise<Buffer> {
  const { status, bytes } = await client.download(`/api/proposals/${id}/form-file?language=${language}`);
  if (status !== 200) throw new Error(`Refused with ${status}: ${bytes.toString()}`);
  return bytes;
}

export function bringBack(
  client: Client,
  { id }: { id: string },
  file: Uint8Array,
): Promise<Answer<FormFileReadingView>> {
  return client.post<FormFileReadingView>(`/api/proposals/${id}/form-file/reading`, {
    headers: { 'content-type': WORD_FILE },
    body: file,
  });
}

export const unpacked = (file: Uint8Array): Parts => unzipSync(file);
export const packed = (parts: Parts): Buffer => Buffer.from(zipSync({ ...parts }));
export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name]!);

/** The file with one part changed. */
export function withPart(file: Uint8Array, name: string, change: (xml: string) => string): Buffer {
  const parts = unpacked(file);
  return packed({ ...parts, [name]: strToU8(change(textOf(parts, name))) });
}

/** The file with texts written into fields, by their tags, as Word writes them. */
export function filled(file: Uint8Array, texts: Readonly<Record<string, string>>): Buffer {
  return withPart(file, DOCUMENT, (xml) =>
    Object.entries(texts).reduce((all, [tag, text]) => fill(all, tag, text), xml),
  );
}

function fill(xml: string, tag: string, text: string): string {
  const mark = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (mark < 0) throw new Error(`The form has no field ${tag}`);
  const [from, to] = [xml.lastIndexOf('<w:sdt>', mark), xml.indexOf('</w:sdt>', mark)];
  return xml.slice(0, from) + written(xml.slice(from, to), text) + xml.slice(to);
}

function written(control: string, text: string): string {
  const ticked = control.includes('<w14:checkbox>');
  const option = new RegExp(`w:displayText="([^"]*)" w:value="${text}"`).exec(control)?.[1];
  const shown = ticked ? (text === '' ? '☐' : '☒') : (option ?? escaped(text));
  const lines = shown.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`);
  const noted = control
    .replace('<w:showingPlcHdr/>', '')
    .replace(/<w14:checked w14:val="[01]"\/>/, `<w14:checked w14:val="${text === '' ? 0 : 1}"/>`);
  // text of many lines is in the paragraphs of a cell
  return noted.includes('<w:tc>')
    ? noted.replace(/<\/w:tcPr>.*<\/w:tc>/s, `</w:tcPr>${lines.map((line) => `<w:p>${line}</w:p>`).join('')}</w:tc>`)
    : noted.replace(/<w:sdtContent>.*$/s, `<w:sdtContent>${lines.join('<w:r><w:br/></w:r>')}</w:sdtContent>`);
}

/** The file without some fields, by their tags: neither tags nor marks of them are left. */
export function withoutFields(file: Uint8Array, tags: RegExp): Buffer {
  return withPart(file, DOCUMENT, (xml) => {
    const gone = [...xml.matchAll(/<w:tag w:val="([^"]*)"\/>/g)].map(([, tag]) => tag!).filter((tag) => tags.test(tag));
    return gone.reduce(
      (all, tag) => all.replace(`<w:tag w:val="${tag}"/>`, '').replace(`"${tagMark(tag)}"`, '"x"'),
      xml,
    );
  });
}

/** The file as programs leave it that keep neither tags nor what says that nothing is written yet. */
export function withoutTags(file: Uint8Array): Buffer {
  return withPart(file, DOCUMENT, (xml) => xml.replaceAll(/<w:tag w:val="[^"]*"\/>|<w:showingPlcHdr\/>/g, ''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A file as another program left it in a table: the row of a field, twice. */
export function withRowCopied(file: Uint8Array, tag: string): Buffer {
  return withPart(file, DOCUMENT, (xml) => {
    const [from, to] = rowOf(xml, tag);
    return xml.slice(0, to) + xml.slice(from, to) + xml.slice(to);
  });
}

export function withoutRow(file: Uint8Array, tag: string): Buffer {
  return withPart(file, DOCUMENT, (xml) => {
    const [from, to] = rowOf(xml, tag);
    return xml.slice(0, from) + xml.slice(to);
  });
}

function rowOf(xml: string, tag: string): readonly [from: number, to: number] {
  const mark = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  return [xml.lastIndexOf('<w:tr>', mark), xml.indexOf('</w:tr>', mark) + '</w:tr>'.length];
}

/** The version of a draft as the database has it. */
export async function draftVersion({ sql }: World, { id }: { id: string }): Promise<number> {
  const { version } = await sql.row<{ version: number }>('select version from proposal_draft where proposal_id = $1', [
    id,
  ]);
  return version;
}
