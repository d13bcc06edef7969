import { Injectable } from '@nestjs/common';
import { type Actor, canAddFile, fileNameOf } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { StoredFiles, UploadThrottle } from '../files';
import type { BeginFileRequest } from './files.dto';
import { documentsToEdit, lockDraft } from './own-file';

/**
 * Begins to hand in a file: everything that its name and size say is refused before anything is sent.
 * @throws NOT_FOUND, ILLEGAL_MOVE, SUBMISSION_FINAL, TOO_MANY_ATTEMPTS, and what `canAddFile` refuses
 */
@Injectable()
export class BeginFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly files: StoredFiles,
    private readonly throttle: UploadThrottle,
  ) {}

  /** Gives the id of the file. */
  async execute(
    actor: Actor,
    proposalId: string,
    { slot, name: typed, bytes, fingerprint }: BeginFileRequest,
  ): Promise<string> {
    await this.throttle.recordBegun(actor.userId);
    const name = fileNameOf(typed);
    return this.unitOfWork.run(async (tx) => {
      await lockDraft(tx, proposalId);
      const { slots, files } = await documentsToEdit(tx, this.calls, actor, proposalId);
      orThrow(canAddFile(slots, files, slot, { name, bytes }));
      const id = await this.files.begin(tx, actor.userId, { name, bytes, fingerprint });
      await tx.query('insert into proposal_file (proposal_id, file_id, slot) values ($1, $2, $3)', [
        proposalId,
        id,
        slot,
      ]);
      return id;
    });
  }
}
