import { Injectable } from '@nestjs/common';
import { type Actor, canCancelCall } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { lockCall } from './call-versions.repository';

/**
 * Cancels a call for good, with a reason and a notice to everybody who has started a proposal. What was written stays.
 * @throws NOT_FOUND, CALL_CANCELLED (already), REASON_REQUIRED, ALREADY_ANNOUNCED
 */
@Injectable()
export class CancelCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, slug: string, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const call = await lockCall(tx, slug);
      const [announcement] = await tx.query<{ at: Date }>('select at from announcement where call_id = $1', [call.id]);
      orThrow(
        canCancelCall({
          cancelledAt: call.cancelledAt?.toISOString() ?? null,
          announcedAt: announcement?.at.toISOString() ?? null,
          reason,
        }),
      );
      await tx.query(
        'update call set cancelled_at = now(), cancelled_by = $2, cancellation_reason = $3 where id = $1',
        [call.id, actor.userId, reason.trim()],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'call.cancelled',
        subject: { type: 'call', id: call.id },
        reason: reason.trim(),
        facts: { version: call.version },
      });
      if (call.version > 0) await this.outbox.publish(tx, 'call.cancelled', { callId: call.id });
    });
  }
}
