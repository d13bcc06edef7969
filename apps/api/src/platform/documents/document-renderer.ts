import path from 'node:path';
import { Injectable, type OnApplicationShutdown, StreamableFile } from '@nestjs/common';
import workerpool from 'workerpool';
import { type DocumentFormat, MEDIA_TYPES } from './formats';
import type { PrintedDocument } from './printed-document';

/** The build puts its doors beside the folder of what they share. */
const THREAD = path.join(import.meta.dirname, '../document-worker.js');
/** A document that takes longer, ms, is given up: its thread ends, and the next one gets another. */
const LONGEST_MS = 60_000;
/** Most memory a document may take, MB. */
const MEMORY_MB = 512;

/** Turns printed documents into files, one after the other in a thread of its own: requests go on meanwhile. */
@Injectable()
export class DocumentRenderer implements OnApplicationShutdown {
  private readonly threads = workerpool.pool(THREAD, {
    workerType: 'thread',
    minWorkers: 0,
    maxWorkers: 1,
    // what the process itself was started with is not meant for its threads
    workerThreadOpts: { execArgv: ['--enable-source-maps'], resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } },
  });

  /** The bytes of a document. They are whole before any is sent, so that an answer is a whole file or a problem. */
  async bytes(document: PrintedDocument, format: DocumentFormat): Promise<Uint8Array> {
    return this.perform('render', [document, format]);
  }

  /** The bytes of a document that has a drawing of its own. @param task as the thread knows it, with what it is told */
  async perform(task: 'render' | 'formFile', told: readonly unknown[]): Promise<Uint8Array> {
    return (await this.threads.exec(task, [...told]).timeout(LONGEST_MS)) as Uint8Array;
  }

  /** A document as an answer that is kept as a file. @param name without the ending */
  async file(document: PrintedDocument, format: DocumentFormat, name: string): Promise<StreamableFile> {
    return new StreamableFile(await this.bytes(document, format), {
      type: MEDIA_TYPES[format],
      disposition: `attachment; filename="${fileName(name, format)}"`,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.terminate(true);
  }
}

/** A name every system takes: letters and figures of ASCII, with hyphens (RFC 6266 wants no more care for those). */
export function fileName(name: string, format: DocumentFormat): string {
  const safe = name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return `${safe || 'document'}.${format}`;
}
