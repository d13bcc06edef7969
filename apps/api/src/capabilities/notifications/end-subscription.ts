import { Injectable } from '@nestjs/common';
import { refuse } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { hashOf } from '../../platform/auth/tokens';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';

/** Ends a subscription by the link of any of its mails: the address is erased with everything about it. */
@Injectable()
export class EndSubscription {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** @throws SUBSCRIPTION_VOID for a token that leads nowhere, because the subscription has ended already, say */
  async execute(token: string): Promise<void> {
    orThrow((await this.ended(token)) ? null : refuse('SUBSCRIPTION_VOID', {}));
  }

  /** For mail programs, which try again and have nobody to tell: that it has ended already is as good. */
  async atOneClick(token: string): Promise<void> {
    await this.ended(token);
  }

  private ended(token: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const [ended] = await tx.query<{ id: string }>(
        `delete from subscription s using subscription_token t
         where t.token_hash = $1 and s.id = t.subscription_id returning s.id`,
        [hashOf(token)],
      );
      if (!ended) return false;
      await this.audit.record(tx, {
        actorId: null,
        action: 'subscription.ended',
        subject: { type: 'subscription', id: ended.id },
      });
      return true;
    });
  }
}
