/** Where the contents of files are kept: a folder of this computer, or object storage that several computers share. */
import type { Readable } from 'node:stream';

/** Keeps pieces of files under `<file id>/<key>`. A piece is written once and never changed. */
export interface FileStore {
  /** Resolves when the piece will survive the end of the process. @throws STORAGE_FULL */
  put(fileId: string, key: string, piece: Buffer): Promise<void>;
  get(fileId: string, key: string): Promise<Readable>;
  remove(fileId: string, key: string): Promise<void>;
  /** Removes everything that is kept of a file; nothing is no error. */
  removeAll(fileId: string): Promise<void>;
}

/** Injection token of the store. */
export const FILE_STORE = Symbol('file store');
