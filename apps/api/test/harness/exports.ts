/** Exports as a spec needs them: asked for, waited for, downloaded, and read as somebody else's programs would. */
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportsView, ExportView } from '../../src/capabilities/exports/exports.dto';
import { accepted, type Answer, type Client } from './client';
import { until } from './until';

export interface Wanted {
  readonly kind: ExportView['kind'];
  readonly language?: string;
  readonly stage?: string;
  readonly format?: string;
}

export function exportsOf(client: Client, { slug }: { readonly slug: string }): Promise<Answer<ExportsView>> {
  return client.get<ExportsView>(`/api/calls/${slug}/exports`);
}

export function askExport(
  client: Client,
  { slug }: { readonly slug: string },
  wanted: Wanted,
  key: string = randomUUID(),
): Promise<Answer<ExportsView>> {
  return client.post<ExportsView>(`/api/calls/${slug}/exports`, {
    headers: { 'idempotency-key': key },
    body: { language: 'en', ...wanted },
  });
}

/** Asks for an export and waits until it is settled. */
export async function madeExport(client: Client, call: { readonly slug: string }, wanted: Wanted): Promise<ExportView> {
  const { id } = accepted(await askExport(client, call, wanted)).exports[0]!;
  return settledExport(client, call, id);
}

export async function settledExport(client: Client, call: { readonly slug: string }, id: string): Promise<ExportView> {
  let found: ExportView | undefined;
  await until(async () => {
    found = accepted(await exportsOf(client, call)).exports.find((one) => one.id === id);
    return found?.state !== 'waiting' && found?.state !== 'running';
  });
  return found!;
}

export function downloadExport(client: Client, { id }: Pick<ExportView, 'id'>): Promise<Answer<unknown>> {
  return client.get(`/api/exports/${id}/content`);
}

/** The bytes of an export that is made for the purpose. */
export async function exported(
  client: Client,
  call: { readonly slug: string },
  wanted: Wanted,
): Promise<{ readonly view: ExportView; readonly bytes: Uint8Array; readonly text: string }> {
  const view = await madeExport(client, call, wanted);
  const answer = await downloadExport(client, view);
  accepted(answer);
  return { view, bytes: answer.bytes, text: answer.text };
}

/** The entries of an archive by path. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Everything in an archive, and in the archives in it, as one text: what is planted somewhere is found here. */
export function everythingIn(bytes: Uint8Array): string {
  return [...unzipped(bytes)]
    .map(([name, content]) => {
      const isArchive = content[0] === 0x50 && content[1] === 0x4b;
      return `${name}\n${isArchive ? everythingIn(content) : strFromU8(content)}`;
    })
    .join('\n');
}

export interface ReadSheet {
  readonly name: string;
  /** Text as text, numbers as they are written. */
  readonly rows: readonly (readonly string[])[];
  readonly xml: string;
}

/** The sheets of a workbook in their order, as a spreadsheet reads them. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipped(bytes);
  const part = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [
      id,
      target,
    ]),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]+)"/g)].map(([, name, id]) => {
    const xml = part(`xl/${targets.get(id)}`);
    return {
      name: plain(name!),
      rows: [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => cellsOf(row!)),
      xml,
    };
  });
}

function cellsOf(row: string): string[] {
  const cells: string[] = [];
  for (const [, column, text, digits] of row.matchAll(
    /<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/gs,
  )) {
    cells[placeOf(column!)] = plain(text ?? digits ?? '');
  }
  return Array.from(cells, (cell) => cell ?? '');
}

const placeOf = (letters: string): number =>
  letters.split('').reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
