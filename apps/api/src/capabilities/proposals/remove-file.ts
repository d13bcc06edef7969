import { Injectable } from '@nestjs/common';
import type { Actor } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { PublishedCalls } from '../calls';
import { StoredFiles } from '../files';
import { countChange, documentsToEdit, fileIn, lockDraft } from './own-file';

/**
 * Takes a file out of a draft. What a revision was sealed with, or another stage of the proposal has, stays.
 * @throws NOT_FOUND, ILLEGAL_MOVE, SUBMISSION_FINAL
 */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly files: StoredFiles,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, proposalId: string, fileId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await lockDraft(tx, proposalId);
      const { state, slot } = fileIn(await documentsToEdit(tx, this.calls, actor, proposalId), fileId);
      await tx.query('delete from proposal_file where proposal_id = $1 and file_id = $2', [proposalId, fileId]);
      const [needed] = await tx.query(
        `select from revision_file where file_id = $1 union all select from proposal_file where file_id = $1 limit 1`,
        [fileId],
      );
      if (!needed) await this.files.giveUp(tx, fileId);
      // what was never part of the proposal changes nothing in it
      if (state === 'receiving' || state === 'refused') return;
      await countChange(tx, actor, proposalId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'file.removed',
        subject: { type: 'file', id: fileId },
        facts: { proposalId, slot },
      });
    });
  }
}
