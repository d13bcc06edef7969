import { Injectable } from '@nestjs/common';
import { type Actor, canPublishCall } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { definitionDigest, fixVersion, lockCall } from './call-versions.repository';

/**
 * Publishes a call: everything that decides is fixed as version 1, with the commitment to the draw seed.
 * @throws NOT_FOUND, CALL_CANCELLED, ILLEGAL_MOVE (published already), FOUR_EYES (where the call takes a second person),
 * CALL_INCONSISTENT (names every check that fails), VERSION_MISMATCH (somebody has written since it was read)
 */
@Injectable()
export class PublishCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param version of the draft that is to be published */
  execute(actor: Pick<Actor, 'userId'>, slug: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const call = await lockCall(tx, slug);
      const { id, draft, draftUpdatedBy, drawCommitment } = call;
      orThrow(
        canPublishCall({ ...call, cancelledAt: call.cancelledAt?.toISOString() ?? null, draftUpdatedBy }, actor.userId),
      );
      if (call.draftVersion !== version) {
        throwRefusal('VERSION_MISMATCH', { expected: version, actual: call.draftVersion });
      }
      await tx.query('update call set version = 1, published_at = now(), published_by = $2 where id = $1', [
        id,
        actor.userId,
      ]);
      await fixVersion(tx, {
        callId: id,
        version: 1,
        definition: draft.definition,
        kind: 'publication',
        reason: null,
        userId: actor.userId,
      });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'call.published',
        subject: { type: 'call', id },
        facts: {
          version: 1,
          definitionDigest: definitionDigest(draft.definition),
          drawCommitment,
          preparedBy: draftUpdatedBy,
        },
      });
      await this.outbox.publish(tx, 'call.published', { callId: id });
    });
  }
}
