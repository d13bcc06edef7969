import { Injectable } from '@nestjs/common';
import { checkPassword, checkRecovery } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { hashOf } from '../../platform/auth/tokens';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { hashPassword } from './passwords';
import { RecoveryThrottle } from './recovery-throttle';
import { SessionsRepository } from './sessions.repository';

interface Locked {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly now: Date;
}

/**
 * Sets a new password for whoever holds the token of the mail, once. Every session of the person ends, and they are told.
 * @throws PASSWORD_TOO_SHORT, RECOVERY_VOID, TOO_MANY_ATTEMPTS
 */
@Injectable()
export class RecoverAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly throttle: RecoveryThrottle,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param address network address the request came from */
  async execute(token: string, password: string, address: string): Promise<void> {
    await this.throttle.check(address);
    orThrow(checkPassword(password));
    const passwordHash = await hashPassword(password);
    const refusal = await this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<Locked>(
        `select r.id, r.user_id as "userId", r.expires_at as "expiresAt", r.used_at as "usedAt",
                r.revoked_at as "revokedAt", now() as now
         from recovery r join app_user u on u.id = r.user_id
         where r.token_hash = $1 and u.disabled_at is null for update`,
        [hashOf(token)],
      );
      const refused = checkRecovery(row ? factsOf(row) : null, row?.now.toISOString() ?? '');
      if (refused || !row) return refused;
      const { id, userId } = row;
      await tx.query('update recovery set used_at = now() where id = $1', [id]);
      await tx.query('update app_user set password_hash = $2 where id = $1', [userId, passwordHash]);
      await this.sessions.revokeAll(tx, userId);
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.accessRecovered',
        subject: { type: 'user', id: userId },
      });
      await this.outbox.publish(tx, 'access.recovered', { recoveryId: id });
      return null;
    });
    if (refusal) await this.throttle.recordMiss(address);
    orThrow(refusal);
  }
}

function factsOf({ expiresAt, usedAt, revokedAt }: Locked) {
  return {
    expiresAt: expiresAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
