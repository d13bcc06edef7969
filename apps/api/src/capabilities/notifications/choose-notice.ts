import { Injectable } from '@nestjs/common';
import { canKeepInApp, type Notice } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';

/** Chooses whether a kind of notice goes to a person by mail as well. @throws NOTICE_DECIDES */
@Injectable()
export class ChooseNotice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  async execute(userId: string, notice: Notice, byMail: boolean): Promise<void> {
    if (!byMail) orThrow(canKeepInApp(notice));
    await this.unitOfWork.run(async (tx) => {
      const changed = await tx.query(
        byMail
          ? 'delete from notice_in_app where user_id = $1 and notice = $2 returning 1'
          : 'insert into notice_in_app (user_id, notice) values ($1, $2) on conflict do nothing returning 1',
        [userId, notice],
      );
      if (changed.length === 0) return;
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.noticeChosen',
        subject: { type: 'user', id: userId },
        facts: { notice, byMail },
      });
    });
  }
}
