import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { FileStore } from './file-store';

/** No room on the disk, or none left for this account. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Keeps files in a folder of this computer. */
export class LocalStore implements FileStore {
  constructor(private readonly root: string) {}

  async put(fileId: string, key: string, piece: Buffer): Promise<void> {
    const target = this.place(fileId, key);
    const unfinished = `${target}.part`;
    try {
      await mkdir(path.dirname(target), { recursive: true });
      const file = await open(unfinished, 'w', 0o600);
      try {
        await file.writeFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      if (FULL.has((error as NodeJS.ErrnoException).code ?? '')) throwRefusal('STORAGE_FULL', {});
      throw error;
    }
  }

  get(fileId: string, key: string): Promise<Readable> {
    return Promise.resolve(createReadStream(this.place(fileId, key)));
  }

  remove(fileId: string, key: string): Promise<void> {
    return rm(this.place(fileId, key), { force: true });
  }

  removeAll(fileId: string): Promise<void> {
    return rm(this.folder(fileId), { recursive: true, force: true });
  }

  /** A folder of a folder, so that none has too many entries. */
  private folder(fileId: string): string {
    return path.join(this.root, fileId.slice(0, 2), fileId);
  }

  private place(fileId: string, key: string): string {
    return path.join(this.folder(fileId), key);
  }
}
