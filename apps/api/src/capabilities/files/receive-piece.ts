import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { checkMove, checkPiece, FILE_LIFECYCLE } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { FILE_STORE, type FileStore } from './file-store';
import { StoredFiles } from './stored-files.repository';

export interface Piece {
  /** Place of its first byte in the file. */
  readonly start: number;
  readonly content: Buffer;
  /** SHA-256 of the piece, where the sender said it. */
  readonly digest: Buffer | null;
}

/** On condition that nothing has come since: of two writers of the same piece one is told where to go on. */
const KEEP = `
  with grown as (
    update stored_file set received = received + $3, touched_at = now()
    where id = $1 and state = 'receiving' and received = $2 and unwanted_at is null returning id)
  insert into file_piece (file_id, start, bytes, key) select id, $2, $3, $4 from grown returning 1`;

/**
 * Keeps the next piece of a file. It counts once both store and database have it: what was lost on the way, or in a crash
 * between the two, is simply sent again.
 * @throws NOT_FOUND, ILLEGAL_MOVE, FILE_OFFSET_WRONG with the place to go on from, FILE_PIECE_SIZE, FILE_PIECE_DAMAGED,
 * STORAGE_FULL
 */
@Injectable()
export class ReceivePiece {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: StoredFiles,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Gives how many bytes have come so far. */
  async execute(fileId: string, { start, content, digest }: Piece): Promise<number> {
    const file = await this.files.find(fileId);
    if (!file) throwRefusal('NOT_FOUND', {});
    orThrow(checkMove(FILE_LIFECYCLE, file.state, 'accept'));
    orThrow(checkPiece(file, { start, length: content.length }));
    if (digest && !createHash('sha256').update(content).digest().equals(digest)) throwRefusal('FILE_PIECE_DAMAGED', {});
    const key = randomUUID();
    await this.store.put(fileId, key, content);
    const kept = await this.unitOfWork.runStatement(KEEP, [fileId, start, content.length, key]);
    if (kept.length === 1) return start + content.length;
    await this.store.remove(fileId, key);
    const now = await this.files.find(fileId);
    throwRefusal('FILE_OFFSET_WRONG', { expected: now?.received ?? 0, actual: start });
  }
}
