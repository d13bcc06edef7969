import { Injectable } from '@nestjs/common';
import { type Actor, canPublishClarification, isLateAnswer } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { lockCall } from './call-versions.repository';
import { checkVersion, lockClarification } from './clarifications.repository';
import { PublishedCalls } from './published-calls';

/**
 * Publishes a clarification to everybody at once, under the next number of its call, for good. Whoever has started a
 * proposal, and whoever asked, gets a notice.
 * @throws NOT_FOUND, VERSION_MISMATCH, ILLEGAL_MOVE (published already), CALL_CANCELLED, VALIDATION_FAILED,
 *   CLARIFICATION_INCOMPLETE, CALL_CLOSED, ANSWERS_CLOSED (late, without a reason)
 */
@Injectable()
export class PublishClarification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Pick<Actor, 'userId'>,
    slug: string,
    id: string,
    version: number,
    lateReason: string | null,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      // one after the other within a call: numbers have no gap
      const call = await lockCall(tx, slug);
      const clarification = await lockClarification(tx, slug, id);
      const { content, published, now } = clarification;
      const definition = await this.calls.definition(call.id, call.version, tx);
      const cancelledAt = call.cancelledAt?.toISOString() ?? null;
      orThrow(canPublishClarification({ call: definition, draft: content, published, lateReason, cancelledAt, now }));
      checkVersion(clarification, version);
      const reason = isLateAnswer(definition, content.lot, now) ? lateReason!.trim() : null;
      const [row] = await tx.query<{ number: number }>(
        `update clarification set published_at = now(), published_by = $3, late_reason = $4,
                number = 1 + coalesce((select max(number) from clarification where call_id = $2), 0)
         where id = $1 returning number`,
        [id, call.id, actor.userId, reason],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'clarification.published',
        subject: { type: 'clarification', id },
        ...(reason !== null && { reason }),
        facts: { callId: call.id, number: row!.number, content },
      });
      await this.outbox.publish(tx, 'clarification.published', { clarificationId: id });
    });
  }
}
