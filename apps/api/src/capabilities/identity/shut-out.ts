import { Injectable } from '@nestjs/common';
import { type Actor, canShutOut, isBlank } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { SessionsRepository } from './sessions.repository';

/** Shuts a person out, and lets one in again. What they did stays; their sessions end at once. */
@Injectable()
export class ShutOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NOT_FOUND, NOT_PERMITTED, OWN_ACCOUNT, REASON_REQUIRED */
  execute(actor: Actor, userId: string, reason: string): Promise<void> {
    orThrow(canShutOut(actor, userId));
    if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
    return this.unitOfWork.run(async (tx) => {
      const found = await tx.query(
        'update app_user set disabled_at = coalesce(disabled_at, now()) where id = $1 returning 1',
        [userId],
      );
      if (found.length === 0) throwRefusal('NOT_FOUND', {});
      await this.sessions.revokeAll(tx, userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'user.shutOut',
        subject: { type: 'user', id: userId },
        reason: reason.trim(),
      });
    });
  }

  /** @throws NOT_FOUND, NOT_PERMITTED, OWN_ACCOUNT */
  undo(actor: Actor, userId: string): Promise<void> {
    orThrow(canShutOut(actor, userId));
    return this.unitOfWork.run(async (tx) => {
      const found = await tx.query(
        'update app_user set disabled_at = null where id = $1 and erased_at is null returning 1',
        [userId],
      );
      if (found.length === 0) throwRefusal('NOT_FOUND', {});
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'user.letIn',
        subject: { type: 'user', id: userId },
      });
    });
  }
}
