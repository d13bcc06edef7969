import { Injectable } from '@nestjs/common';
import { type Actor, canEditClarification } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { checkVersion, lockClarification } from './clarifications.repository';

/**
 * Gives the draft of a clarification up; its questions wait again. What it said stays in the audit log.
 * @throws NOT_FOUND, ILLEGAL_MOVE (published), VERSION_MISMATCH
 */
@Injectable()
export class DiscardClarification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, slug: string, id: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const clarification = await lockClarification(tx, slug, id);
      orThrow(canEditClarification(clarification.published));
      checkVersion(clarification, version);
      await tx.query('delete from clarification where id = $1', [id]);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'clarification.discarded',
        subject: { type: 'clarification', id },
        facts: { callId: clarification.callId, content: clarification.content },
      });
    });
  }
}
