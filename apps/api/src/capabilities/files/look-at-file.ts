/** What is in a file, whatever it is called: one pass over its content, of which never more than a part is held. */
import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FoundContent } from '@trilot/domain';
import { fileTypeFromStream } from 'file-type';

export interface LookedAt extends FoundContent {
  /** SHA-256 (hex) of the whole content. */
  readonly digest: string;
}

/** A PDF that takes a password names its encryption in its trailer, which is never itself encrypted or compressed. */
const ENCRYPTED_PDF = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** An Office document with a password is an old container with a stream of this name, in UTF-16. */
const ENCRYPTED_OFFICE = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');
/**
 * An Open Document with a password keeps everything in one part of this name, or keeps its text as it is instead of
 * compressed, because ciphertext is not compressed, and not as XML.
 */
const ENCRYPTED_OPEN_DOCUMENT =
  // oxlint-disable-next-line no-control-regex -- the header of a part of a ZIP archive is made of such bytes
  /encrypted-package|PK\x03\x04[\s\S]{4}\x00\x00[\s\S]{16}\x0b\x00\x00\x00content\.xml[^<]/;
/** The first entry of a ZIP archive says by the lowest bit of its flags that it takes a password. */
const FLAGS_AT = 6;
/** Longest mark that is looked for, so that one that lies across two chunks is found. */
const OVERLAP = 64;

/** @param open gives the content anew each time */
export async function lookAtFile(open: () => Readable): Promise<LookedAt> {
  const type = await typeOf(open());
  const hash = createHash('sha256');
  const encrypted = await findMark(open(), hash, markOf(type));
  return { type, encrypted, digest: hash.digest('hex') };
}

/** Whether a part of the content, which is the first or a later one, says that a file of the type takes a password. */
function markOf(type: string | null): (text: string, first: boolean) => boolean {
  switch (type) {
    case 'pdf':
      return (text) => ENCRYPTED_PDF.test(text);
    case 'cfb':
      return (text) => text.includes(ENCRYPTED_OFFICE);
    case 'odt':
    case 'ods':
      return (text) => ENCRYPTED_OPEN_DOCUMENT.test(text);
    case 'zip':
      return (text, first) => first && text.charCodeAt(FLAGS_AT) % 2 === 1;
    default:
      return () => false;
  }
}

async function typeOf(content: Readable): Promise<string | null> {
  try {
    const found = await fileTypeFromStream(Readable.toWeb(content) as never);
    return found?.ext ?? null;
  } finally {
    content.destroy();
  }
}

/** Hashes the content on the way; tells whether the mark is in it. */
async function findMark(content: Readable, hash: Hash, isMarked: ReturnType<typeof markOf>): Promise<boolean> {
  let found = false;
  let before = '';
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (found) continue;
    const text = before + chunk.toString('latin1');
    found = isMarked(text, before === '');
    before = text.slice(-OVERLAP);
  }
  return found;
}
