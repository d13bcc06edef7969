/** Files as municipalities hand them in: small real ones and every bad kind, built here, and sent piece by piece. */
import { createHash } from 'node:crypto';
import type { AnnexDefinition, CallDefinition } from '@trilot/domain';
import { formBuilder } from '@trilot/domain/testing';
import type { FileView } from '../../src/capabilities/proposals/files.dto';
import { accepted, type Answer, type Client } from './client';

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** A PDF of one page; `extra` goes in front of its trailer, and `padding` bytes of comment into its middle. */
export function pdf({ extra = '', padding = 0 }: { extra?: string; padding?: number } = {}): Buffer {
  const comment = padding > 0 ? `%${'x'.repeat(padding)}\n` : '';
  return Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n${comment}` +
      `trailer<</Root 1 0 R/Size 4${extra}>>\n%%EOF\n`,
    'latin1',
  );
}

/** A ZIP archive whose entries are stored as they are; no central directory, which nothing that judges it needs. */
export function zip(entries: Readonly<Record<string, string>>, flags = 0): Buffer {
  return Buffer.concat(
    Object.entries(entries).map(([name, text]) => {
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt16LE(flags, 6);
      header.writeUInt32LE(text.length, 18);
      header.writeUInt32LE(text.length, 22);
      header.writeUInt16LE(name.length, 26);
      return Buffer.concat([header, Buffer.from(name + text, 'latin1')]);
    }),
  );
}

export const docx = (): Buffer =>
  zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': '<w:document/>',
  });

/** An Open Document; one with a password keeps ciphertext instead of XML. */
export const odt = (content = '<?xml version="1.0"?><office:document-content/>'): Buffer =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content });

/** What an Office document with a password is: a compound file with a stream of a known name. */
export const encryptedOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(64),
  ]);

export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

/** What Windows runs. */
export const program = (): Buffer => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

export const annex = (id: string, changes: Partial<AnnexDefinition> = {}): AnnexDefinition => ({
  id,
  title: { en: `Annex ${id}` },
  guidance: {},
  required: true,
  types: ['pdf'],
  maxBytes: 2_000_000,
  ...changes,
});

/** A call whose form asks for these annexes. */
export const callWith = (annexes: readonly AnnexDefinition[]): Partial<CallDefinition> => ({
  annexes,
  forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities', 'budget', 'annexes'] }) },
});

export interface Sent {
  readonly slot: string;
  readonly name: string;
  readonly content: Buffer;
}

export function beginUpload(
  client: Client,
  proposalId: string,
  { slot, name, content }: Sent,
): Promise<Answer<FileView>> {
  return client.post<FileView>(`/api/proposals/${proposalId}/files`, {
    body: { slot, name, bytes: content.length, fingerprint: sha256(content) },
  });
}

/** Sends one piece of a content. */
export function sendPiece(
  client: Client,
  proposalId: string,
  fileId: string,
  content: Buffer,
  start: number,
  length = content.length,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<FileView>> {
  const piece = content.subarray(start, start + length);
  return client.send<FileView>('PATCH', `/api/proposals/${proposalId}/files/${fileId}`, {
    headers: {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(start),
      'content-digest': `sha-256=:${createHash('sha256').update(piece).digest('base64')}:`,
      ...headers,
    },
    body: piece,
  });
}

export function finish(client: Client, proposalId: string, fileId: string): Promise<Answer<FileView>> {
  return client.post<FileView>(`/api/proposals/${proposalId}/files/${fileId}/completion`);
}

/** Hands a file in from its first piece to the last word about it. */
export async function handIn(client: Client, proposalId: string, sent: Sent): Promise<FileView> {
  const { id } = accepted(await beginUpload(client, proposalId, sent));
  for (let start = 0; start < sent.content.length; start += 1_048_576) {
    accepted(await sendPiece(client, proposalId, id, sent.content, start, 1_048_576));
  }
  return accepted(await finish(client, proposalId, id));
}
