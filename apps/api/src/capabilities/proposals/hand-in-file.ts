import { Injectable } from '@nestjs/common';
import { type Actor } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { FinishFile, ReceivePiece } from '../files';
import { countChange, documentsToEdit, fileIn } from './own-file';

/** Receives the pieces of a file that was begun, and the whole once the last has come. */
@Injectable()
export class HandInFile {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly receivePiece: ReceivePiece,
    private readonly finishFile: FinishFile,
  ) {}

  /**
   * Keeps the next piece.
   * @throws NOT_FOUND, ILLEGAL_MOVE, SUBMISSION_FINAL, FILE_OFFSET_WRONG, FILE_PIECE_SIZE, FILE_PIECE_DAMAGED, STORAGE_FULL
   */
  async receive(
    actor: Actor,
    proposalId: string,
    fileId: string,
    piece: Parameters<ReceivePiece['execute']>[1],
  ): Promise<void> {
    fileIn(await documentsToEdit(this.reader, this.calls, actor, proposalId), fileId);
    await this.receivePiece.execute(fileId, piece);
  }

  /** Has the whole looked at; a repeat changes nothing. @throws NOT_FOUND, ILLEGAL_MOVE, SUBMISSION_FINAL, FILE_NOT_ASKED, FILE_UNFINISHED */
  async finish(actor: Actor, proposalId: string, fileId: string): Promise<void> {
    const documents = await documentsToEdit(this.reader, this.calls, actor, proposalId);
    const { slot } = fileIn(documents, fileId);
    const rules = documents.slots.find(({ id }) => id === slot);
    // the call, or an answer that the question hung on, has changed meanwhile
    if (!rules) throwRefusal('FILE_NOT_ASKED', { slot });
    await this.finishFile.execute({
      fileId,
      slot,
      rules,
      actorId: actor.userId,
      onAccepted: (tx) => countChange(tx, actor, proposalId),
    });
  }
}
