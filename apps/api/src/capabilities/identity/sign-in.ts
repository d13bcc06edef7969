import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit';
import { hashOf } from '../../platform/auth/tokens';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SessionsRepository } from './sessions.repository';

/**
 * Opens a new session for somebody whose password or passkey was right. A session from before is never taken over: the one the
 * browser still held ends (ASVS 5, 7.2.4).
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly audit: Audit,
  ) {}

  /** @param heldToken token of the session the browser came with, if any; gives the token for the cookie */
  execute(userId: string, heldToken: string | undefined, browser: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      if (heldToken) await this.sessions.revoke(tx, hashOf(heldToken));
      const token = await this.sessions.open(tx, userId, browser);
      await this.audit.record(tx, { actorId: userId, action: 'session.opened', subject: { type: 'user', id: userId } });
      return token;
    });
  }
}
