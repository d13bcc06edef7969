import { Injectable } from '@nestjs/common';
import { checkPasskeyName } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';

/** Names one's own passkey anew, or removes it. */
@Injectable()
export class ChangePasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws PASSKEY_NAME_MISSING, PASSKEY_NAME_TOO_LONG, NOT_FOUND */
  async rename(userId: string, passkeyId: string, name: string): Promise<void> {
    orThrow(checkPasskeyName(name));
    await this.unitOfWork.run(async (tx) => {
      const renamed = await tx.query('update passkey set name = $3 where id = $1 and user_id = $2 returning 1', [
        passkeyId,
        userId,
        name.trim(),
      ]);
      if (renamed.length === 0) throwRefusal('NOT_FOUND', {});
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.passkeyRenamed',
        subject: { type: 'user', id: userId },
        facts: { passkeyId },
      });
    });
  }

  /** A way in is left always: a passkey comes beside a password, and access is recovered by mail. @throws NOT_FOUND */
  async remove(userId: string, passkeyId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const removed = await tx.query('delete from passkey where id = $1 and user_id = $2 returning 1', [
        passkeyId,
        userId,
      ]);
      if (removed.length === 0) throwRefusal('NOT_FOUND', {});
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.passkeyRemoved',
        subject: { type: 'user', id: userId },
        facts: { passkeyId },
      });
      await this.outbox.publish(tx, 'passkey.removed', { userId, passkeyId });
    });
  }
}
