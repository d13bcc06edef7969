/** Opens a Word document as a package of parts, within bounds: what is too much, or not what it says, is never unpacked. */
import type { RefusalCode } from '@trilot/domain';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { RefusalError, throwRefusal } from '../http/refusal-error';

/** Parts a document may have, and how large one may be that is read, in bytes. A form has some twenty, of 2 MB at most. */
const MOST_PARTS = 2_000;
const LARGEST_PART = 24 * 1_048_576;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The container of old Word documents, and of encrypted new ones. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const CONTENT_TYPES = '[Content_Types].xml';
export const DOCUMENT = 'word/document.xml';
export const PROPERTIES = 'docProps/custom.xml';
const WANTED: readonly string[] = [CONTENT_TYPES, DOCUMENT, PROPERTIES];

/** Part → its XML; a part that is missing is empty. */
export type WordParts = Readonly<Record<typeof DOCUMENT | typeof PROPERTIES, string>>;

/**
 * The parts of a Word document that say what was written in it.
 * @throws FORM_FILE_NOT_WORD, FORM_FILE_ENCRYPTED, FORM_FILE_MACROS or FORM_FILE_DAMAGED
 */
export async function readWordPackage(bytes: Buffer): Promise<WordParts> {
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE))
    refuse(bytes.includes(ENCRYPTED) ? 'FORM_FILE_ENCRYPTED' : 'FORM_FILE_NOT_WORD');
  if (!bytes.subarray(0, 4).equals(ZIP)) refuse('FORM_FILE_NOT_WORD');
  try {
    return await partsOf(bytes);
  } catch (error) {
    // whatever the library finds wrong: lengths that lie, names that lead elsewhere, a package cut short
    if (error instanceof RefusalError) throw error;
    refuse('FORM_FILE_DAMAGED');
  }
}

async function partsOf(bytes: Buffer): Promise<WordParts> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true });
  if (zip.entryCount > MOST_PARTS) refuse('FORM_FILE_DAMAGED');
  const found = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('vbaProject.bin')) refuse('FORM_FILE_MACROS');
    if (entry.isEncrypted()) refuse('FORM_FILE_ENCRYPTED');
    if (!WANTED.includes(entry.fileName)) continue;
    // of two parts of one name programs differ in which they take
    if (found.has(entry.fileName)) refuse('FORM_FILE_DAMAGED');
    found.set(entry.fileName, await textOf(zip, entry));
  }
  const types = found.get(CONTENT_TYPES) ?? '';
  if (types.includes('macroEnabled')) refuse('FORM_FILE_MACROS');
  const document = found.get(DOCUMENT);
  if (document === undefined || !types.includes('wordprocessingml.document')) refuse('FORM_FILE_NOT_WORD');
  return { [DOCUMENT]: document, [PROPERTIES]: found.get(PROPERTIES) ?? '' };
}

/** The unpacked text of a part; a part that is larger than it says ends in an error while it is read. */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LARGEST_PART) refuse('FORM_FILE_DAMAGED');
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

type PackageRefusal = Extract<RefusalCode, `FORM_FILE_${'NOT_WORD' | 'ENCRYPTED' | 'MACROS' | 'DAMAGED'}`>;

function refuse(code: PackageRefusal): never {
  throwRefusal(code, {});
}
