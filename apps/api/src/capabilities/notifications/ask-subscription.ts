import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallWish } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { Mailer } from '../../platform/mail/mailer';
import { SubscriptionThrottle } from './subscription-throttle';

/** What somebody who subscribes says. */
export interface Asked extends CallWish {
  readonly email: string;
  readonly language: InterfaceLanguage;
}

/**
 * Takes an address that wants to be told of new calls; nothing is sent to it but a link until that is followed. Known and
 * unknown addresses get the same answer after the same work: what stands already is looked at by the link alone.
 * @throws TOO_MANY_ATTEMPTS, MAIL_NOT_CONFIGURED
 */
@Injectable()
export class AskSubscription {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly throttle: SubscriptionThrottle,
    private readonly mailer: Mailer,
  ) {}

  /** @param address network address the request came from */
  async execute({ email, language, countries, lotKind }: Asked, address: string): Promise<void> {
    if (!this.mailer.isConfigured) throwRefusal('MAIL_NOT_CONFIGURED', {});
    await this.throttle.recordAsked(email, address);
    const subscriptionId = randomUUID();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        'insert into subscription (id, email, language, countries, lot_kind) values ($1, $2, $3, $4, $5)',
        [subscriptionId, email, language, countries, lotKind],
      );
      await this.outbox.publish(tx, 'subscription.asked', { subscriptionId });
    });
  }
}
