import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { type SessionActor, SessionsRepository } from './sessions.repository';

/** Ends the session at once, on every process. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: SessionActor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.sessions.revoke(tx, actor.sessionHash);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'session.ended',
        subject: { type: 'user', id: actor.userId },
      });
    });
  }
}
