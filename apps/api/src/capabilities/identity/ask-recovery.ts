import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RECOVERY_MINUTES } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { Mailer } from '../../platform/mail/mailer';
import { RecoveryThrottle } from './recovery-throttle';

/**
 * Takes a request for access by mail. Whether the address has an account is looked up by the job that sends the mail, so
 * that known and unknown addresses get the same answer after the same work. @throws TOO_MANY_ATTEMPTS, MAIL_NOT_CONFIGURED
 */
@Injectable()
export class AskRecovery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly throttle: RecoveryThrottle,
    private readonly mailer: Mailer,
  ) {}

  /** @param address network address the request came from */
  async execute(typedEmail: string, address: string): Promise<void> {
    if (!this.mailer.isConfigured) throwRefusal('MAIL_NOT_CONFIGURED', {});
    const email = typedEmail.trim().toLowerCase();
    await this.throttle.recordAsked(email, address);
    const recoveryId = randomUUID();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into recovery (id, email, expires_at) values ($1, $2, now() + make_interval(mins => $3))`,
        [recoveryId, email, RECOVERY_MINUTES],
      );
      await this.outbox.publish(tx, 'recovery.asked', { recoveryId });
    });
  }
}
