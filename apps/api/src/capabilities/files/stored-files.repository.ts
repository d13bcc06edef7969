import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FileState, Refusal } from '@trilot/domain';
import { type Queryable, Reader } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import type { ContentType } from './content-type';
import { FILE_STORE, type FileStore } from './file-store';

/** A file as it is kept; sizes in bytes. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
  readonly state: FileState;
  readonly refusal: Refusal | null;
}

/** What somebody is handed out. */
export interface FileContent {
  readonly name: string;
  readonly bytes: number;
  readonly type: ContentType;
  readonly open: () => Readable;
}

/** Files and their pieces. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly reader: Reader,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Makes room for a file of which nothing has come yet; gives its id. */
  async begin(
    tx: Tx,
    createdBy: string,
    { name, bytes, fingerprint }: { readonly name: string; readonly bytes: number; readonly fingerprint: string },
  ): Promise<string> {
    const id = randomUUID();
    await tx.query('insert into stored_file (id, name, bytes, fingerprint, created_by) values ($1, $2, $3, $4, $5)', [
      id,
      name,
      bytes,
      fingerprint,
      createdBy,
    ]);
    return id;
  }

  /** The file, or undefined. */
  async find(id: string, db: Queryable = this.reader): Promise<StoredFile | undefined> {
    const [file] = await db.query<Omit<StoredFile, 'bytes' | 'received'> & { bytes: string; received: string }>(
      'select id, name, bytes, received, state, refusal from stored_file where id = $1',
      [id],
    );
    return file && { ...file, bytes: Number(file.bytes), received: Number(file.received) };
  }

  /** Nobody needs the file any more: its content goes with the next cleaning. */
  async giveUp(tx: Tx, id: string): Promise<void> {
    await tx.query('update stored_file set unwanted_at = now() where id = $1 and unwanted_at is null', [id]);
  }

  /** The whole content, piece after piece; never more than a part of a piece is held. */
  read(id: string): Readable {
    return Readable.from(this.chunks(id), { objectMode: false });
  }

  private async *chunks(id: string): AsyncGenerator<Buffer> {
    const pieces = await this.reader.query<{ key: string }>(
      'select key from file_piece where file_id = $1 order by start',
      [id],
    );
    for (const { key } of pieces) yield* (await this.store.get(id, key)) as AsyncIterable<Buffer>;
  }
}
