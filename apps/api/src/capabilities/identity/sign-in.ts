import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SessionsRepository } from './sessions.repository';

/** Opens a new session for somebody whose password was right; a session from before is never taken over. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  /** Gives the token for the cookie. */
  execute(userId: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const token = await this.sessions.open(tx, userId);
      await this.audit.record(tx, { actorId: userId, action: 'session.opened', subject: { type: 'user', id: userId } });
      return token;
    });
  }
}
