import { Injectable } from '@nestjs/common';
import { type Actor, canRetryLetters } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';

/**
 * Has the mails of a call's letters that were given up tried again. One that is still tried by itself is left alone, so that
 * nobody gets a letter twice. @throws NOT_FOUND, NO_MAIL_FAILED
 */
@Injectable()
export class RetryLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, slug: string, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [call] = await tx.query<{ id: string }>('select id from call where slug = $1 and version > 0', [slug]);
      if (!call) throwRefusal('NOT_FOUND', {});
      const once = { actorId: actor.userId, operation: `retryLetters:${call.id}`, key, request: {} };
      await this.idempotency.once(tx, once, async () => {
        const again = await tx.query<{ messageId: string }>(
          `update message m set failed_at = null, failure = null, attempts = 0
           from letter x join proposal p on p.id = x.proposal_id join lot l on l.id = p.lot_id
           where l.call_id = $1 and m.letter_id = x.id and m.failed_at is not null
           returning m.id as "messageId"`,
          [call.id],
        );
        orThrow(canRetryLetters(again.length));
        await this.outbox.publishAll(tx, 'message.written', again);
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'mails.retried',
          subject: { type: 'call', id: call.id },
          facts: { mails: again.length },
        });
        return {};
      });
    });
  }
}
