import { Injectable } from '@nestjs/common';
import { checkPassword } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { hashPassword, passwordMatches } from './passwords';
import { type SessionActor, SessionsRepository } from './sessions.repository';
import { SignInThrottle } from './sign-in-throttle';

/**
 * Changes one's own password; every other session of the person ends. Wrong old passwords count like failed sign-ins: a
 * session left open is no place to guess. @throws OLD_PASSWORD_WRONG, PASSWORD_TOO_SHORT, TOO_MANY_ATTEMPTS
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly sessions: SessionsRepository,
    private readonly throttle: SignInThrottle,
    private readonly audit: Audit,
  ) {}

  /** @param address network address the request came from */
  async execute(actor: SessionActor, oldPassword: string, newPassword: string, address: string): Promise<void> {
    const { userId, sessionHash } = actor;
    const account = await this.reader.one<{ email: string; hash: string | null }>(
      'select email, password_hash as hash from app_user where id = $1',
      [userId],
    );
    const { email, hash } = account!;
    await this.throttle.check(email, address);
    if (!(await passwordMatches(hash, oldPassword))) {
      await this.throttle.recordFailure(email, address);
      throwRefusal('OLD_PASSWORD_WRONG', {});
    }
    orThrow(checkPassword(newPassword));
    const passwordHash = await hashPassword(newPassword);
    await this.unitOfWork.run(async (tx) => {
      await tx.query('update app_user set password_hash = $2 where id = $1', [userId, passwordHash]);
      await tx.query(
        'update recovery set revoked_at = now() where user_id = $1 and used_at is null and revoked_at is null',
        [userId],
      );
      await this.sessions.revokeAll(tx, userId, sessionHash);
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.passwordChanged',
        subject: { type: 'user', id: userId },
      });
    });
    await this.throttle.recordSuccess(email, address);
  }
}
