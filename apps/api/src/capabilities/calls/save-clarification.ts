import { Injectable } from '@nestjs/common';
import { type Actor, canEditClarification, type ClarificationDraft } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import type { SavedClarificationView } from './clarifications.dto';
import { checkVersion, lockClarification } from './clarifications.repository';

/**
 * Saves what a manager writes for a clarification, until it is published.
 * @throws NOT_FOUND, ILLEGAL_MOVE (published), VERSION_MISMATCH with the version that stands
 */
@Injectable()
export class SaveClarification {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    actor: Pick<Actor, 'userId'>,
    slug: string,
    id: string,
    version: number,
    content: ClarificationDraft,
  ): Promise<SavedClarificationView> {
    return this.unitOfWork.run(async (tx) => {
      const clarification = await lockClarification(tx, slug, id);
      orThrow(canEditClarification(clarification.published));
      checkVersion(clarification, version);
      await tx.query(
        `update clarification set content = $2, version = version + 1, updated_at = now(), updated_by = $3 where id = $1`,
        [id, JSON.stringify(content), actor.userId],
      );
      return { version: version + 1, savedAt: clarification.now };
    });
  }
}
