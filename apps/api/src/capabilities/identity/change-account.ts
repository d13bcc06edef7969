import { Injectable } from '@nestjs/common';
import type { Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';

/** People say themselves how they are called and which language they read. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(userId: string, { name, language }: { readonly name: string; readonly language: Language }): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('update app_user set name = $2, language = $3 where id = $1', [userId, name, language]);
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.changed',
        subject: { type: 'user', id: userId },
        facts: { language },
      });
    });
  }
}
