import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';

/** Chooses whether somebody with an account is told of new calls; their address is known, and nothing is to be confirmed. */
@Injectable()
export class ChooseSubscription {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  async execute(userId: string, wanted: boolean): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const changed = wanted
        ? await tx.query(
            `insert into subscription (id, user_id, language, confirmed_at)
             select $2::uuid, id, language, now() from app_user where id = $1
             on conflict (user_id) do nothing returning 1`,
            [userId, randomUUID()],
          )
        : await tx.query('delete from subscription where user_id = $1 returning 1', [userId]);
      if (changed.length === 0) return;
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.subscriptionChosen',
        subject: { type: 'user', id: userId },
        facts: { wanted },
      });
    });
  }
}
