/** Archives that are written while their entries come: nothing but a part of one entry is ever held. */
import type { PassThrough } from 'node:stream';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ArchiveEntry {
  /** Path inside the archive, with `/` between folders. */
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** For what is compressed already: a little effort is enough. */
  readonly dense?: boolean;
}

/**
 * The archive of some entries, in their order. An error of an entry is the archive's; whoever stops reading the archive
 * stops what its entries are made from.
 * @param at instant (ISO 8601) that every entry bears
 */
export function zipOf(entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>, at: string): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: Error) => output.destroy(error));
  feed(zip, output, entries, new Date(at)).catch((error: unknown) => output.destroy(error as Error));
  return output;
}

async function feed(
  zip: ZipFile,
  output: PassThrough,
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
  mtime: Date,
): Promise<void> {
  for await (const { path, content, dense = false } of entries) {
    if (output.destroyed) return;
    const source = Readable.from(content, { objectMode: false });
    const stop = () => source.destroy();
    output.once('close', stop);
    // always deflated: some programs cannot unpack what is stored without its size in front
    zip.addReadStream(source, path, { mtime, mode: 0o100644, compressionLevel: dense ? 1 : 6 });
    try {
      await finished(source);
    } finally {
      output.off('close', stop);
    }
  }
  zip.end();
}
