import { Injectable } from '@nestjs/common';
import { type Actor, type CallDraft, canEditCallDraft } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockCall } from './call-versions.repository';

/**
 * Saves the draft of a call that is not published yet, if nobody has saved since the version the writer saw.
 * @throws NOT_FOUND, CALL_CANCELLED, ILLEGAL_MOVE (published already), VERSION_MISMATCH
 */
@Injectable()
export class SaveCallDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Gives the new version of the draft. */
  execute(actor: Pick<Actor, 'userId'>, slug: string, version: number, draft: CallDraft): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const call = await lockCall(tx, slug);
      orThrow(canEditCallDraft({ version: call.version, cancelledAt: call.cancelledAt?.toISOString() ?? null }));
      if (call.draftVersion !== version) {
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: call.draftVersion });
      }
      await tx.query(
        `update call set draft = $2, draft_unread = $4, draft_version = draft_version + 1, draft_updated_at = now(),
                draft_updated_by = $3
         where id = $1`,
        [call.id, JSON.stringify(draft.definition), actor.userId, JSON.stringify(draft.unread)],
      );
      return version + 1;
    });
  }
}
