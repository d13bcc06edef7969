import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import type { ContentType } from './content-type';
import { FILE_STORE, type FileStore } from './file-store';

/** Size of a piece, in bytes: what is held at once. */
const PIECE_BYTES = 4 * 1_048_576;

/** What a file has become. */
export interface MadeFile {
  readonly bytes: number;
  /** SHA-256 (hex). */
  readonly digest: string;
}

/** While it is being made a file is as large as what has come; a piece counts once both store and database have it. */
const KEEP = `
  with grown as (
    update stored_file set bytes = $2::bigint + $3, received = $2::bigint + $3, touched_at = now()
    where id = $1 and state = 'receiving' and received = $2 and unwanted_at is null returning id)
  insert into file_piece (file_id, start, bytes, key) select id, $2, $3, $4 from grown returning 1`;

/**
 * Files that the product itself makes: begun by a row, so that nothing is lost in the store when its maker is killed, and
 * kept piece after piece as they come. What was never finished goes with the next cleaning, once it has been given up.
 */
@Injectable()
export class MadeFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Gives the id of a file of which nothing has been made yet. */
  async begin(tx: Tx, name: string, forWhom: string): Promise<string> {
    const id = randomUUID();
    await tx.query(`insert into stored_file (id, name, bytes, fingerprint, created_by) values ($1, $2, 1, '', $3)`, [
      id,
      name,
      forWhom,
    ]);
    return id;
  }

  /** Keeps what comes. Gives null when the file has been given up meanwhile: whoever did goes on without it. */
  async write(fileId: string, content: AsyncIterable<Uint8Array>): Promise<MadeFile | null> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces(content)) {
      const key = randomUUID();
      await this.store.put(fileId, key, piece);
      const kept = await this.unitOfWork.runStatement(KEEP, [fileId, bytes, piece.length, key]);
      if (kept.length === 0) {
        await this.store.remove(fileId, key);
        return null;
      }
      hash.update(piece);
      bytes += piece.length;
    }
    return { bytes, digest: hash.digest('hex') };
  }

  /** The file is whole. Gives false when it has been given up. */
  async finish(tx: Tx, fileId: string, { digest }: MadeFile, type: ContentType): Promise<boolean> {
    const finished = await tx.query(
      `update stored_file set state = 'ready', type = $2, digest = $3, touched_at = now()
       where id = $1 and state = 'receiving' and unwanted_at is null returning 1`,
      [fileId, type, digest],
    );
    return finished.length > 0;
  }
}

/** Cuts what comes into pieces of one size, the last of what is left. */
async function* pieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
